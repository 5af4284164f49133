package samples.innocent.empty;

import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** A buffer or text that is empty is no content. */
class EmptyContent {

  FullHttpResponse goOn() {
    return new DefaultFullHttpResponse(
        HttpVersion.HTTP_1_1, HttpResponseStatus.CONTINUE, Unpooled.EMPTY_BUFFER);
  }

  FullHttpResponse again(ByteBufAllocator allocator) {
    return new DefaultFullHttpResponse(
        HttpVersion.HTTP_1_1, HttpResponseStatus.RESET_CONTENT, allocator.buffer(0));
  }

  ResponseEntity<String> nothing() {
    return ResponseEntity.status(HttpStatus.NO_CONTENT).body("");
  }
}
