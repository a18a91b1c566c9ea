package org.secondsource.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.ingest.content.Body;
import org.secondsource.ingest.fetch.FetchSettings.Limits;
import org.secondsource.ingest.fetch.Sender.Receipt;

class SenderTest {
    private static final FetchSettings CAREFUL =
            FetchSettings.defaults("desk").with(new Limits(100_000, Duration.ofMillis(800), 3, 2));
    private static final Body BODY = new Body("{\"n\": \"\u00fc\"}".getBytes(StandardCharsets.UTF_8));

    private MisbehavingHost host;

    @BeforeEach
    void open() throws IOException {
        host = new MisbehavingHost();
    }

    @AfterEach
    void close() {
        host.close();
    }

    private static Receipt post(FetchSettings settings, URI address) {
        try (Sender sender = Sender.open(settings)) {
            return sender.post(address, Map.of("Content-Type", "application/json", "Webhook-Id", "7"), BODY);
        }
    }

    @Test
    void handsInWhatItIsGiven() {
        AtomicReference<String> got = new AtomicReference<>("");
        host.on("/hook", exchange -> {
            got.set(exchange.getRequestMethod() + " "
                    + exchange.getRequestHeaders().getFirst("Webhook-Id") + " "
                    + exchange.getRequestHeaders().getFirst("Content-Type") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
        });
        Receipt receipt = post(CAREFUL.withPrivateAllowed(), host.at("/hook"));

        assertThat(receipt.isTaken()).isTrue();
        assertThat(got).hasValue("POST 7 application/json {\"n\": \"\u00fc\"}");
        assertThat(host.asked).containsExactly("/hook");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/x",
                "http://localhost/x",
                "http://[::1]/x",
                "http://169.254.169.254/latest/meta-data/",
                "http://10.0.0.1/",
                "http://192.168.1.1/",
                "http://[::ffff:10.0.0.1]/",
                "http://[fe80::1]/",
                "http://0.0.0.0/",
                "http://2130706433/"
            })
    void sendsNothingToAddressesThatAreNotPublic(String address) {
        Receipt receipt = post(CAREFUL, URI.create(address));

        assertThat(receipt.isTaken()).isFalse();
        assertThat(receipt.message()).contains("not a public address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "ftp://host.example/x", "http://user:secret@host.example/", "http:///x"})
    void sendsNothingToWhatIsNoAddressOfTheWeb(String address) {
        assertThat(post(CAREFUL.withPrivateAllowed(), URI.create(address)).status())
                .isEmpty();
    }

    @Test
    void followsNoRedirect() {
        host.on("/hook", exchange -> MisbehavingHost.redirect(exchange, "/inside"));
        Receipt receipt = post(CAREFUL.withPrivateAllowed(), host.at("/hook"));

        assertThat(receipt.isTaken()).isFalse();
        assertThat(receipt.status()).contains(302);
        assertThat(host.asked).containsExactly("/hook");
    }

    @Test
    void waitsForNobodyLongerThanItMay() {
        host.on("/hook", exchange -> pause());
        Receipt receipt = post(CAREFUL.withPrivateAllowed(), host.at("/hook"));

        assertThat(receipt.status()).isEmpty();
        assertThat(receipt.message()).startsWith("no answer within");
    }

    private static void pause() {
        try {
            Thread.sleep(10_000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void tellsWhatTheHostAnswersButNothingOfWhatItWrites() {
        host.on("/hook", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "120");
            MisbehavingHost.send(exchange, 503, "secret of the inside");
        });
        Receipt receipt = post(CAREFUL.withPrivateAllowed(), host.at("/hook"));

        assertThat(receipt)
                .isEqualTo(new Receipt(Optional.of(503), Optional.of(Duration.ofMinutes(2)), "the host answered 503"));
    }
}
