package org.darvoza.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.method;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import module java.base;
import module java.net.http;

import org.darvoza.backbone.web.BodyLimit;
import org.darvoza.contracts.Party;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.cloud.gateway.server.mvc.filter.FormFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Which path belongs to which service. What no line mentions is the gateway's own or not there.
@Configuration(proxyBeanMethods = false)
class Routes {

  private static final Logger log = LoggerFactory.getLogger(Routes.class);
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration READ = Duration.ofSeconds(30);

  /// The time counts from the first byte that is passed on: a telephone needs a while for 5 MB.
  private static final Duration UPLOAD = Duration.ofSeconds(180);

  private static final Pattern DOCUMENT = Pattern.compile("/registrations/[^/]+/documents/[^/]+$");

  private final Passage passage;
  private final ServiceAddresses addresses;
  private final LivePassage live;

  Routes(Passage passage, ServiceAddresses addresses, LivePassage live) {
    this.passage = passage;
    this.addresses = addresses;
    this.live = live;
  }

  @Bean
  RouterFunction<ServerResponse> toRegistration() {
    return to(
        Party.REGISTRATION,
        path("/api/registrations/{id}/**")
            .or(path("/api/registrations").and(method(HttpMethod.POST).negate()))
            .or(path("/registrations/**"))
            .or(path("/api-docs/registration-service")));
  }

  @Bean
  RouterFunction<ServerResponse> toAccreditation() {
    return RouterFunctions.route(GET("/vetting/live"), live::pass)
        .and(
            to(
                Party.ACCREDITATION,
                path("/api/vetting/**")
                    .or(path("/api/screening/**"))
                    .or(path("/api/watchlists/**"))
                    .or(path("/vetting/**"))
                    .or(path("/api-docs/accreditation-service"))));
  }

  @Bean
  RouterFunction<ServerResponse> toNotification() {
    return to(
        Party.NOTIFICATION,
        path("/api/mails/**").or(path("/mails/**")).or(path("/api-docs/notification-service")));
  }

  private RouterFunction<ServerResponse> to(Party service, RequestPredicate paths) {
    return route(service.serviceName())
        .route(paths, http())
        .before(uri(addresses.of(service)))
        .before(request -> passage.identified(request, service))
        .after((_, response) -> passage.returned(response, service))
        .onError(RestClientException.class, (e, request) -> away(service, e, request))
        .build();
  }

  /// Either the reader sent too much, or the service is not there. The error page or the problem
  /// details say the rest.
  private static ServerResponse away(Party service, Throwable e, ServerRequest request) {
    if (BodyLimit.exceeded(request.servletRequest())) {
      return error(413);
    }
    var root = Stream.iterate(e, Objects::nonNull, Throwable::getCause).reduce(e, (_, c) -> c);
    log.warn("{} does not answer: {}", service.serviceName(), root.getClass().getName());
    return error(503);
  }

  private static ServerResponse error(int status) {
    return ServerResponse.status(status)
        .build(
            (_, response) -> {
              if (status == 503) {
                response.setHeader("Retry-After", "5");
              }
              response.sendError(status);
              return null;
            });
  }

  /// Reading the parameters of a form uses up its body; this filter writes it anew. Only where a
  /// service is behind: the gateway's own pages would not see the fields any more.
  @Bean
  FilterRegistrationBean<FormFilter> formBodies(FormFilter filter) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.addUrlPatterns("/api/*", "/registrations/*", "/vetting/*", "/mails/*");
    registration.setOrder(filter.getOrder());
    return registration;
  }

  /// HTTP/1.1, since an offer of HTTP/2 in each request is refused by each service anyway; its
  /// connections are kept and used again.
  @Bean
  ClientHttpRequestFactory connections() {
    var client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    var usual = requests(client, READ);
    var uploads = requests(client, UPLOAD);
    return (uri, method) ->
        (DOCUMENT.matcher(uri.getPath()).find() ? uploads : usual).createRequest(uri, method);
  }

  private static ClientHttpRequestFactory requests(HttpClient client, Duration patience) {
    var requests = new JdkClientHttpRequestFactory(client);
    requests.setReadTimeout(patience);
    return requests;
  }
}
