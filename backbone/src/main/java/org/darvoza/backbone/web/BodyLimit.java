package org.darvoza.backbone.web;

import module java.base;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/// Bounds what a request may bring, by its declared length and, where it declares none, by
/// counting.
public final class BodyLimit extends OncePerRequestFilter {

  private final ToLongFunction<HttpServletRequest> limit;

  public BodyLimit(ToLongFunction<HttpServletRequest> limit) {
    this.limit = limit;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long most = limit.applyAsLong(request);
    if (request.getContentLengthLong() > most) {
      response.setHeader("Connection", "close"); // the rest of the body is not worth reading
      response.sendError(413);
      return;
    }
    if (request.getContentLengthLong() >= 0) {
      chain.doFilter(request, response);
      return;
    }
    try {
      chain.doFilter(new Counted(request, most), response);
    } catch (TooLargeException e) {
      response.reset();
      response.sendError(413);
    }
  }

  /// Thrown while reading a body that turns out too long. Unchecked, so that readers pass it on; it
  /// brings its status, since it mostly ends where the other errors of a handler do.
  private static final class TooLargeException extends UncheckedIOException
      implements ErrorResponse {
    TooLargeException() {
      super(new IOException("The body is too large"));
    }

    @Override
    public HttpStatusCode getStatusCode() {
      return HttpStatus.CONTENT_TOO_LARGE;
    }

    @Override
    public ProblemDetail getBody() {
      return Problem.of(getStatusCode().value());
    }
  }

  private static final class Counted extends HttpServletRequestWrapper {
    private final long most;

    Counted(HttpServletRequest request, long most) {
      super(request);
      this.most = most;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new CountedStream(super.getInputStream(), most);
    }

    @Override
    public BufferedReader getReader() throws IOException {
      return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
  }

  private static final class CountedStream extends ServletInputStream {
    private final ServletInputStream body;
    private long left;

    CountedStream(ServletInputStream body, long most) {
      this.body = body;
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      int read = body.read();
      return read < 0 ? read : counted(read, 1);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = body.read(bytes, offset, length);
      return read < 0 ? read : counted(read, read);
    }

    private int counted(int result, int bytes) {
      left -= bytes;
      if (left < 0) {
        throw new TooLargeException();
      }
      return result;
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }
  }
}
