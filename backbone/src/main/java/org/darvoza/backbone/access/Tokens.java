package org.darvoza.backbone.access;

/// What gateway and services agree on about the tokens between them (RFC 9068 profile: `typ` is
/// `at+jwt`, ES256, 60 s, audience one service).
public final class Tokens {

  public static final String ISSUER = "darvoza-gateway";
  public static final String TYPE = "at+jwt";
  public static final String ROLES = "roles";

  /// An officer's scope; a claim that is not there restricts nothing.
  public static final String CATEGORIES = "categories";

  public static final String DELEGATIONS = "delegations";

  /// The subject of requests that no member of staff has made.
  public static final String PUBLIC = "public";

  /// Carries the token that forms of a page must send back; set by the gateway alone.
  public static final String CSRF_HEADER = "X-Darvoza-Csrf";

  private Tokens() {}
}
