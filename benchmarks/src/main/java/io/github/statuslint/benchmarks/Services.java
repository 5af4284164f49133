// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the sources of a made-up service: for each thing that it keeps, a record, a service, an
 * exception with a status and a controller, each in the size that such classes have. Every
 * twentieth controller has a mistake in it.
 */
final class Services {

  private static final int KINDS = 4;
  private static final int PER_PACKAGE = 40;
  private static final int MISTAKE_EVERY = 20;

  private Services() {}

  /**
   * Writes a service.
   *
   * @param root where to
   * @param classes how many, four at least
   */
  static void write(Path root, int classes) throws IOException {
    for (int thing = 0; thing < classes / KINDS; thing++) {
      String packageName = "made.p" + thing / (PER_PACKAGE / KINDS);
      Path folder = Files.createDirectories(root.resolve(packageName.replace('.', '/')));
      String name = "Thing" + thing;
      write(folder, name, RECORD, packageName, name, "");
      write(folder, name + "NotFoundException", EXCEPTION, packageName, name, "");
      write(folder, name + "Service", SERVICE, packageName, name, "");
      String refused = thing % MISTAKE_EVERY == 0 ? "FORBIDDEN" : "UNAUTHORIZED";
      write(folder, name + "Controller", CONTROLLER, packageName, name, refused);
    }
  }

  private static void write(
      Path folder, String type, String text, String packageName, String name, String status)
      throws IOException {
    Files.writeString(
        folder.resolve(type + ".java"),
        text.replace("PACKAGE", packageName).replace("THING", name).replace("REFUSED", status));
  }

  private static final String RECORD =
      """
      package PACKAGE;

      import java.util.Objects;

      public record THING(long id, String name, int amount) {
        public THING {
          Objects.requireNonNull(name);
          if (amount < 0) {
            throw new IllegalArgumentException("amount " + amount);
          }
        }

        THING renamed(String other) {
          return new THING(id, other, amount);
        }
      }
      """;

  private static final String EXCEPTION =
      """
      package PACKAGE;

      import org.springframework.http.HttpStatus;
      import org.springframework.web.bind.annotation.ResponseStatus;

      @ResponseStatus(HttpStatus.NOT_FOUND)
      public class THINGNotFoundException extends RuntimeException {
        private static final long serialVersionUID = 1;

        public THINGNotFoundException(long id) {
          super("No THING with the id " + id);
        }
      }
      """;

  private static final String SERVICE =
      """
      package PACKAGE;

      import java.util.*;
      import java.util.stream.*;

      public class THINGService {
        private final Map<Long, THING> all = new TreeMap<>();

        public THING find(long id) {
          THING found = all.get(id);
          if (found == null) {
            throw new THINGNotFoundException(id);
          }
          return found;
        }

        public List<THING> search(String part, int limit) {
          return all.values().stream()
              .filter(one -> one.name().contains(part))
              .sorted(Comparator.comparing(THING::name).thenComparing(THING::id))
              .limit(limit)
              .collect(Collectors.toList());
        }

        public Map<Integer, List<THING>> byAmount() {
          return all.values().stream().collect(Collectors.groupingBy(THING::amount));
        }

        public THING save(THING one) {
          THING before = all.put(one.id(), one);
          int difference = before == null ? one.amount() : one.amount() - before.amount();
          StringBuilder log = new StringBuilder("saved ").append(one.name());
          for (int i = 0; i < Math.min(difference, 10); i++) {
            log.append('.').append(i);
          }
          System.getLogger("THING").log(System.Logger.Level.DEBUG, log.toString());
          return one;
        }

        public void remove(long id) {
          if (all.remove(id) == null) {
            throw new THINGNotFoundException(id);
          }
        }
      }
      """;

  private static final String CONTROLLER =
      """
      package PACKAGE;

      import java.net.URI;
      import java.util.List;
      import org.springframework.http.HttpStatus;
      import org.springframework.http.ResponseEntity;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.server.ResponseStatusException;

      @RestController
      @RequestMapping("/THING")
      public class THINGController {
        private final THINGService service;

        public THINGController(THINGService service) {
          this.service = service;
        }

        @GetMapping("/{id}")
        public ResponseEntity<THING> find(@PathVariable long id) {
          return ResponseEntity.ok(service.find(id));
        }

        @GetMapping
        public List<THING> search(@RequestParam String part) {
          if (part.length() < 3) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "too short: " + part);
          }
          return service.search(part, 100);
        }

        @PostMapping
        public ResponseEntity<THING> add(@RequestBody THING one, @RequestHeader String token) {
          if (token.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.REFUSED, "Bad credentials");
          }
          THING saved = service.save(one);
          return ResponseEntity.created(URI.create("/THING/" + saved.id())).body(saved);
        }

        @DeleteMapping("/{id}")
        @ResponseStatus(HttpStatus.NO_CONTENT)
        public void remove(@PathVariable long id) {
          service.remove(id);
        }
      }
      """;
}
