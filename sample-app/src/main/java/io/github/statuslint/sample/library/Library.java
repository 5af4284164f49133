// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.sample.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The books, members and loans. */
@Service
public class Library {

  private static final int LOAN_LIMIT = 3;

  private final Map<String, Book> books = new ConcurrentHashMap<>();
  private final Map<String, Member> members = new ConcurrentHashMap<>();
  private final Map<Long, Loan> loans = new ConcurrentHashMap<>();
  private final Set<Long> reminded = ConcurrentHashMap.newKeySet();
  private final AtomicLong loanIds = new AtomicLong();

  /** A library with three books. */
  public Library() {
    add(new Book("9780141439518", "Pride and Prejudice", 100));
    add(new Book("9780141439846", "Wuthering Heights", 100));
    add(new Book("9780141441146", "Jane Eyre", 1));
  }

  /** The book with that ISBN. */
  public Optional<Book> book(String isbn) {
    return Optional.ofNullable(books.get(isbn));
  }

  /** The books whose titles contain those words. */
  public List<Book> search(String words) {
    return books.values().stream().filter(book -> book.title().contains(words)).toList();
  }

  /** Adds a book; false where there is one with its ISBN already. */
  public boolean add(Book book) {
    return books.putIfAbsent(book.isbn(), book) == null;
  }

  /** Gives a book another title. */
  public Book rename(Book book, String title) {
    Book renamed = new Book(book.isbn(), title, book.copies());
    books.put(book.isbn(), renamed);
    return renamed;
  }

  /** Takes a book out of the library. */
  public Optional<Book> withdraw(String isbn) {
    return Optional.ofNullable(books.remove(isbn));
  }

  /** Adds a member; false where there is one of that name already. */
  public boolean register(Member member) {
    return members.putIfAbsent(member.name(), member) == null;
  }

  /** The member of that name. */
  public Optional<Member> member(String name) {
    return Optional.ofNullable(members.get(name));
  }

  /**
   * Lends a book.
   *
   * @throws LoanLimitReachedException where the member has too many
   * @throws IllegalStateException where no copy is left
   */
  public synchronized Loan lend(Book book, String member) {
    if (loansOf(member).size() >= LOAN_LIMIT) {
      throw new LoanLimitReachedException(member);
    }
    if (current().filter(loan -> loan.isbn().equals(book.isbn())).count() >= book.copies()) {
      throw new IllegalStateException("All copies of " + book.title() + " are on loan");
    }
    Loan loan =
        new Loan(
            loanIds.incrementAndGet(),
            book.isbn(),
            member,
            LocalDate.now().plusWeeks(4),
            Loan.State.LENT);
    loans.put(loan.id(), loan);
    return loan;
  }

  /** The loan with that number. */
  public Optional<Loan> loan(long id) {
    return Optional.ofNullable(loans.get(id));
  }

  /** The books that a member has now. */
  public List<Loan> loansOf(String member) {
    return current().filter(loan -> loan.member().equals(member)).toList();
  }

  /** Lends a book for two more weeks. */
  public Loan renew(Loan loan) {
    return put(loan.renewed());
  }

  /** Takes a book back. */
  public Loan takeBack(Loan loan) {
    return put(loan.returned());
  }

  /** Reminds the member; false where that has been done today. */
  public boolean remind(Loan loan) {
    return reminded.add(loan.id());
  }

  /** How many loans a book had on average, by the books that were lent in a year. */
  public int loansPerBook(int year) {
    List<Loan> lent = loans.values().stream().filter(loan -> loan.due().getYear() == year).toList();
    return lent.size() / (int) lent.stream().map(Loan::isbn).distinct().count();
  }

  private Stream<Loan> current() {
    return loans.values().stream().filter(loan -> loan.state() != Loan.State.RETURNED);
  }

  private Loan put(Loan loan) {
    loans.put(loan.id(), loan);
    return loan;
  }
}
