package samples.flagged.list;

import org.springframework.http.HttpStatus;

/** What one service answers. */
enum Answers {
  OK(HttpStatus.OK),
  NOT_FOUND(HttpStatus.NOT_FOUND),
  TOO_MUCH(HttpStatus.BANDWIDTH_LIMIT_EXCEEDED);
  //                 ^ `TOO_MUCH` uses 509 Bandwidth Limit Exceeded, a code that belongs to cPanel and is not registered; 429 Too Many Requests says it in HTTP

  final HttpStatus status;

  Answers(HttpStatus status) {
    this.status = status;
  }
}
