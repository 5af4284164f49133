// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.compatibility;

import java.util.Map;

/** What is compiled: a small service, and what each of the other processors works on. */
final class Sources {

  private Sources() {}

  /** A controller with one defect, which `AuthenticationFailureNot401` finds. */
  static final Map<String, String> LOGIN =
      Map.of(
          "shop/Login.java",
          """
          package shop;

          import org.springframework.http.HttpStatus;
          import org.springframework.http.ResponseEntity;
          import org.springframework.security.authentication.BadCredentialsException;
          import org.springframework.web.bind.annotation.ExceptionHandler;
          import org.springframework.web.bind.annotation.RestControllerAdvice;

          @RestControllerAdvice
          class Login {
            @ExceptionHandler(BadCredentialsException.class)
            ResponseEntity<String> refuse() {
              return ResponseEntity.status(HttpStatus.FORBIDDEN).body("no");
            }
          }
          """);

  /** The constructor is Lombok's, the logger too; the status goes through both. */
  static final Map<String, String> LOMBOK =
      Map.of(
          "shop/Failure.java",
          """
          package shop;

          import lombok.Getter;
          import lombok.RequiredArgsConstructor;
          import lombok.extern.java.Log;
          import org.springframework.http.HttpStatus;

          @Log
          @Getter
          @RequiredArgsConstructor
          enum Failure {
            INVALID_CREDENTIALS(HttpStatus.FORBIDDEN);

            private final HttpStatus status;

            void report() {
              log.info(getStatus().toString());
            }
          }
          """);

  /** A mapper between a class and a record. */
  static final Map<String, String> MAPSTRUCT =
      Map.of(
          "shop/OrderMapper.java",
          """
          package shop;

          import org.mapstruct.Mapper;

          @Mapper
          interface OrderMapper {
            record Order(String id, int amount) {}

            record OrderView(String id, int amount) {}

            OrderView view(Order order);
          }
          """);

  /** A component with a module. */
  static final Map<String, String> DAGGER =
      Map.of(
          "shop/Shop.java",
          """
          package shop;

          import dagger.Component;
          import dagger.Module;
          import dagger.Provides;
          import javax.inject.Inject;

          @Component(modules = Shop.Parts.class)
          interface Shop {
            Till till();

            final class Till {
              final String name;

              @Inject
              Till(String name) {
                this.name = name;
              }
            }

            @Module
            final class Parts {
              @Provides
              static String name() {
                return "till";
              }
            }
          }
          """);

  /** A controller whose bean definition is written at compile time. */
  static final Map<String, String> MICRONAUT =
      Map.of(
          "shop/Orders.java",
          """
          package shop;

          import io.micronaut.http.HttpResponse;
          import io.micronaut.http.annotation.Controller;
          import io.micronaut.http.annotation.Get;

          @Controller("/orders")
          class Orders {
            @Get("/{id}")
            HttpResponse<String> find(String id) {
              return HttpResponse.ok(id);
            }
          }
          """);

  /** Properties whose metadata are written. */
  static final Map<String, String> BOOT =
      Map.of(
          "shop/ShopProperties.java",
          """
          package shop;

          import org.springframework.boot.context.properties.ConfigurationProperties;

          /** Settings. */
          @ConfigurationProperties("shop")
          class ShopProperties {
            /** Whether it is open. */
            private boolean open;

            public boolean isOpen() {
              return open;
            }

            public void setOpen(boolean open) {
              this.open = open;
            }
          }
          """);
}
