package com.example.login;

import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers a failed login as if the caller were known. */
public class LoginMapper implements ExceptionMapper<NotAuthorizedException> {

  @Override
  public Response toResponse(NotAuthorizedException failure) {
    return Response.status(Response.Status.FORBIDDEN).build();
  }
}
