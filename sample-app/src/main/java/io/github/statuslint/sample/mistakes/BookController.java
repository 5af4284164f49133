// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.sample.mistakes;

import io.github.statuslint.sample.library.Book;
import io.github.statuslint.sample.library.Library;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The books of the library, open to everybody. */
@RestController
@RequestMapping("/mistakes/books")
class BookController {

  private final Library library;

  BookController(Library library) {
    this.library = library;
  }

  @GetMapping
  ResponseEntity<List<Book>> search(@RequestParam String words) {
    return new ResponseEntity<>(library.search(words), HttpStatus.FOUND);
  }

  @GetMapping("/{isbn}")
  Book book(@PathVariable String isbn) {
    return library
        .book(isbn)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "Book not found"));
  }

  @GetMapping("/{isbn}/label")
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, String> label(@PathVariable String isbn) {
    return Map.of("label", book(isbn).title() + " / " + isbn);
  }

  @GetMapping("/by-isbn/{isbn}")
  ResponseEntity<Void> formerAddress(@PathVariable String isbn) {
    return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).build();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<Book> add(@Valid @RequestBody Book book) {
    if (!library.add(book)) {
      throw ErrorCode.BOOK_ALREADY_EXISTS.failure();
    }
    return ResponseEntity.ok(book);
  }

  @PutMapping("/{isbn}/title")
  ResponseEntity<Book> rename(@PathVariable String isbn, @RequestBody String title) {
    if (title.isBlank()) {
      ResponseEntity.badRequest().build();
    }
    Book book = book(isbn);
    if (book.title().equals(title)) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
    }
    return ResponseEntity.ok(library.rename(book, title));
  }

  @PostMapping("/{isbn}/wishes")
  @ResponseStatus(code = HttpStatus.ACCEPTED, reason = "Noted")
  Map<String, String> wish(@PathVariable String isbn) {
    return Map.of("noted", book(isbn).title());
  }

  @DeleteMapping("/{isbn}")
  ResponseEntity<Book> withdraw(@PathVariable String isbn) {
    Book book = library.withdraw(isbn).orElseThrow(ErrorCode.BOOK_NOT_FOUND::failure);
    return ResponseEntity.status(HttpStatus.NO_CONTENT).body(book);
  }
}
