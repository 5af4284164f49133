package samples.innocent.state;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

class BrokerNotRunningException extends RuntimeException {}

class JobNotRunningException extends RuntimeException {}

class JobRunnerMissingException extends RuntimeException {}

/** The service itself is not ready, whatever the caller does. */
class BrokerNotRunningMapper implements ExceptionMapper<BrokerNotRunningException> {
  @Override
  public Response toResponse(BrokerNotRunningException failure) {
    return Response.status(Response.Status.INTERNAL_SERVER_ERROR).build();
  }
}

class JobNotRunningMapper implements ExceptionMapper<JobNotRunningException> {
  @Override
  public Response toResponse(JobNotRunningException failure) {
    return Response.status(Response.Status.CONFLICT).build();
  }
}

class JobRunnerMissingMapper implements ExceptionMapper<JobRunnerMissingException> {
  @Override
  public Response toResponse(JobRunnerMissingException failure) {
    return Response.status(Response.Status.INTERNAL_SERVER_ERROR).build();
  }
}

class Jobs {
  void stop() {
    throw new ResponseStatusException(
        HttpStatus.INTERNAL_SERVER_ERROR, "The job that cleans up is not running");
  }
}
