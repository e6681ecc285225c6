# One image for each service, from jars that were built outside: ./darvoza up or mvn package first.
#   docker build --build-arg SERVICE=gateway -t darvoza/gateway .
FROM eclipse-temurin:25-jre AS unpacked
ARG SERVICE
WORKDIR /unpacked
COPY ${SERVICE}/target/${SERVICE}-exec.jar app.jar
RUN java -Djarmode=tools -jar app.jar extract --destination app

FROM eclipse-temurin:25-jre
WORKDIR /app
COPY --from=unpacked /unpacked/app/lib ./lib
COPY --from=unpacked /unpacked/app/app.jar ./app.jar
COPY conferences ./conferences
COPY watchlists ./watchlists
ENV DARVOZA_CONFERENCES=/app/conferences \
    DARVOZA_SECRETS=/run/secrets/darvoza \
    DARVOZA_WORK=/work \
    SERVER_ADDRESS=0.0.0.0 \
    SERVER_PORT=8080 \
    MANAGEMENT_SERVER_PORT=9000
# A new volume on /work takes this mode over, so that whichever user runs the service may write there.
RUN mkdir -m 1777 /work
# Nothing is written but /tmp and /work; the number needs no name in the image.
USER 10001:10001
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED", "-jar", "/app/app.jar"]
# No curl in the image: bash speaks enough HTTP to ask for readiness. A long start costs nothing where it is quick,
# and a machine that is busy with other things needs it.
HEALTHCHECK --interval=5s --timeout=4s --start-period=300s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9000 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
