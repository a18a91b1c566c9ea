package org.secondsource.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.archive.EventKind;
import org.secondsource.archive.StoryEvent;
import org.secondsource.archive.StoryEvent.News;
import tools.jackson.databind.json.JsonMapper;

class WebhookMessageTest {
    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");

    /** The example of the Standard Webhooks specification. */
    @Test
    void signsAsOthersDo() {
        assertThat(WebhookMessage.signature(
                        "msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{\"test\": 2432232314}",
                        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
                .isEqualTo("g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void signsWhatIsSentAndWhen() {
        News news = new News(
                "s1", EventKind.DENIAL, Optional.empty(), Optional.empty(), "Nobody was there.", Optional.empty());
        Alert alert = new Alert(new StoryEvent(7, NOON, news), "Blast");
        WebhookMessage message = WebhookMessage.of(alert, "evt_1_7", "plain secret", NOON.plusSeconds(60));
        String body = new String(message.body().bytes(), StandardCharsets.UTF_8);

        assertThat(message.headers())
                .containsEntry("Webhook-Id", "evt_1_7")
                .containsEntry("Webhook-Timestamp", Long.toString(NOON.getEpochSecond() + 60))
                .containsEntry(
                        "Webhook-Signature",
                        "v1,"
                                + WebhookMessage.signature(
                                        "evt_1_7." + (NOON.getEpochSecond() + 60) + "." + body, "plain secret"));
        assertThat(new JsonMapper().readTree(body).path("data").path("says").asString())
                .isEqualTo("Nobody was there.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"whsec_", "whsec_=", "whsec_not Base64", "x"})
    void signsWithWhateverSecretSomebodyTyped(String secret) {
        assertThat(WebhookMessage.signature("1.2.3", secret)).hasSize(44);
    }

    @Test
    void makesSecretsThatNobodyGuesses() {
        String secret = WebhookMessage.newSecret();

        assertThat(secret).startsWith("whsec_").hasSizeGreaterThan(45);
        assertThat(WebhookMessage.newSecret()).isNotEqualTo(secret);
    }
}
