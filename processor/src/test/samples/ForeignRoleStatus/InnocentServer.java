package samples.innocent.server;

import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.HttpStatusCodeException;

/** Who writes a whole server answers in every role. */
class Server {

  FullHttpResponse goOn() {
    return new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.CONTINUE);
  }

  FullHttpResponse unknownVersion() {
    return new DefaultFullHttpResponse(
        HttpVersion.HTTP_1_1, HttpResponseStatus.HTTP_VERSION_NOT_SUPPORTED);
  }

  /** Reading a status is not answering it. */
  boolean needsProxyLogin(HttpStatusCodeException failure) {
    return failure.getStatusCode() == HttpStatus.PROXY_AUTHENTICATION_REQUIRED;
  }
}
