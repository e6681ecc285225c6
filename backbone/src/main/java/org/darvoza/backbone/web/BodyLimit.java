package org.darvoza.backbone.web;

import module java.base;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/// Bounds what a request may bring, by its declared length and, where it declares none, by
/// counting.
public final class BodyLimit extends OncePerRequestFilter {

  private static final long DRAINED = 32L * 1024 * 1024;
  private static final String EXCEEDED = BodyLimit.class.getName() + ".exceeded";

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
      drain(request);
      response.setHeader("Connection", "close"); // what is left is not worth reading
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
    if (exceeded(request)) {
      drain(request);
    }
  }

  /// A connection that is closed on somebody who is still sending takes the answer with it. So as
  /// much as an honest mistake brings is read and thrown away, piece by piece. Who asks before
  /// sending, or declares more than that, is told at once.
  private static void drain(HttpServletRequest request) {
    if (request.getHeader("Expect") != null || request.getContentLengthLong() > DRAINED) {
      return;
    }
    var piece = new byte[8 * 1024];
    long left = DRAINED;
    try {
      var body = request.getInputStream();
      for (int read = body.read(piece); read >= 0 && left > 0; read = body.read(piece)) {
        left -= read;
      }
    } catch (IOException gone) {
      // There is nobody left to tell.
    }
  }

  /// Whether more was sent than permitted. Whoever was reading has met an exception, mostly wrapped
  /// in others; this is the reason.
  public static boolean exceeded(HttpServletRequest request) {
    return request.getAttribute(EXCEEDED) != null;
  }

  /// Thrown while reading a body that turns out too long. Unchecked, so that readers pass it on.
  private static final class TooLargeException extends UncheckedIOException {
    TooLargeException() {
      super(new IOException("The body is too large"));
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
      return new CountedStream(
          super.getInputStream(), most, () -> setAttribute(EXCEEDED, Boolean.TRUE));
    }

    @Override
    public BufferedReader getReader() throws IOException {
      return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
  }

  private static final class CountedStream extends ServletInputStream {
    private final ServletInputStream body;
    private final Runnable exceeded;
    private long left;

    CountedStream(ServletInputStream body, long most, Runnable exceeded) {
      this.body = body;
      this.left = most;
      this.exceeded = exceeded;
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
        exceeded.run();
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
