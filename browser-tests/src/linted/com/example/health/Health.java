package com.example.health;

import com.sun.net.httpserver.HttpServer;

/** A handler that is registered in code. */
public class Health {

  public void listen(HttpServer server) {
    server.createContext("/health", exchange -> exchange.sendResponseHeaders(204, -1));
  }
}
