package samples.innocent.files;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

class Downloads {

  /** The service may not read its own file. */
  Response download(Path file) throws IOException {
    try {
      return Response.ok(Files.readAllBytes(file)).build();
    } catch (AccessDeniedException unreadable) {
      return Response.serverError().build();
    }
  }
}

class Remote {
  private final Client client;

  Remote(Client client) {
    this.client = client;
  }

  /** The other service refuses this one, not the caller. */
  Response fetch(String address) {
    try {
      return Response.ok(client.target(address).request().get(String.class)).build();
    } catch (ForbiddenException refused) {
      return Response.status(Response.Status.BAD_GATEWAY).build();
    }
  }
}
