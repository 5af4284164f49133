package samples.flagged.withouteffect;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@Service
class OrderService {

  @ResponseStatus(HttpStatus.NOT_FOUND)
//^ `find` is no handler, so its `@ResponseStatus` has no effect; move it to the handler or to the exception that is thrown
  String find(String id) {
    return id;
  }
}

@RestController
class Orders {

  @PostMapping("/orders")
  String create() {
    return created();
  }

  @ResponseStatus(HttpStatus.CREATED)
//^ `created` is no handler, so its `@ResponseStatus` has no effect; move it to the handler or to the exception that is thrown
  private String created() {
    return "order";
  }
}

interface Types {

  @ResponseStatus(HttpStatus.BAD_REQUEST)
//^ `ErrorBody` is neither a controller nor an exception, so its `@ResponseStatus` has no effect; move it to the handler or to an exception class
  record ErrorBody(String message) {}

  @ResponseStatus(HttpStatus.CONFLICT)
//^ `OrderChanged` is a `ResponseStatusException`, which brings its own status, so its `@ResponseStatus` has no effect; pass the status to the constructor
  class OrderChanged extends ResponseStatusException {

    OrderChanged() {
      super(HttpStatus.GONE);
    }
  }
}
