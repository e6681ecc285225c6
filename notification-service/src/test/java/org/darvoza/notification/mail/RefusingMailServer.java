package org.darvoza.notification.mail;

import module java.base;

/// An SMTP server that misbehaves as told: refuses, drops the connection or falls silent at a given
/// command, once for each instruction. Everything else it takes.
final class RefusingMailServer implements AutoCloseable {

  enum At {
    GREETING,
    MAIL,
    RCPT,
    DATA,
    DOT
  }

  sealed interface How {
    record Reply(String line) implements How {}

    record Drop() implements How {}

    record Hang() implements How {}
  }

  private record Instruction(At at, How how) {}

  private final Queue<Instruction> instructions = new ConcurrentLinkedQueue<>();
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final List<String> arrived = new CopyOnWriteArrayList<>();
  private final AtomicInteger connections = new AtomicInteger();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final int port;
  private volatile ServerSocket door;

  RefusingMailServer() {
    this.door = listen(0);
    this.port = door.getLocalPort();
  }

  int port() {
    return port;
  }

  void once(At at, How how) {
    instructions.add(new Instruction(at, how));
  }

  void once(At at, String reply) {
    once(at, new How.Reply(reply));
  }

  /// The messages it answered with 250.
  List<String> taken() {
    return taken;
  }

  /// The messages whose final dot it saw, whatever it answered.
  List<String> arrived() {
    return arrived;
  }

  int connections() {
    return connections.get();
  }

  private ServerSocket listen(int at) {
    try {
      var socket = new ServerSocket();
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress("127.0.0.1", at));
      Thread.ofVirtual().start(() -> accept(socket));
      return socket;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept(ServerSocket socket) {
    while (!socket.isClosed()) {
      try {
        var caller = socket.accept();
        open.add(caller);
        connections.incrementAndGet();
        Thread.ofVirtual().start(() -> converse(caller));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void converse(Socket caller) {
    try (caller;
        var in =
            new BufferedReader(
                new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
      var _ = answer(caller, At.GREETING, "220 ready");
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        switch (line.split("[ :]")[0].toUpperCase(Locale.ROOT)) {
          case "EHLO" -> say(caller, "250 HELP");
          case "MAIL" -> {
            var _ = answer(caller, At.MAIL, "250 ok");
          }
          case "RCPT" -> {
            var _ = answer(caller, At.RCPT, "250 ok");
          }
          case "DATA" -> {
            if (answer(caller, At.DATA, "354 go on")) {
              receive(caller, in);
            }
          }
          case "QUIT" -> {
            say(caller, "221 bye");
            return;
          }
          default -> say(caller, "250 ok");
        }
      }
    } catch (IOException gone) {
      // The caller hung up, or we did.
    } finally {
      open.remove(caller);
    }
  }

  private void receive(Socket caller, BufferedReader in) throws IOException {
    var message = new StringBuilder();
    for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
      if (line == null) {
        throw new EOFException();
      }
      message.append(line).append("\r\n");
    }
    arrived.add(message.toString());
    if (answer(caller, At.DOT, "250 taken as 4711")) {
      taken.add(message.toString());
    }
  }

  /// Whether it was the ordinary answer.
  private boolean answer(Socket caller, At at, String ordinary) throws IOException {
    var next = instructions.peek();
    if (next == null || next.at() != at || !instructions.remove(next)) {
      say(caller, ordinary);
      return true;
    }
    switch (next.how()) {
      case How.Reply(var line) -> say(caller, line);
      case How.Drop _ -> caller.close();
      case How.Hang _ -> {
        var _ = caller.getInputStream().read();
      }
    }
    return false;
  }

  private static void say(Socket caller, String line) throws IOException {
    caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  void goAway() throws IOException {
    door.close();
    for (var caller : open) {
      caller.close();
    }
  }

  void comeBack() {
    door = listen(port);
  }

  @Override
  public void close() throws IOException {
    goAway();
  }
}
