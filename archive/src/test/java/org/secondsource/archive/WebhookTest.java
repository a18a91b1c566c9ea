package org.secondsource.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookTest {
    private static Webhook to(String url) {
        return new Webhook(1, url, "of our own", AlertScope.ALL, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "https://chat.example, https://chat.example",
        "https://chat.example/, https://chat.example",
        "https://chat.example/hook/T0/k3y, https://chat.example/\u2026",
        "https://chat.example:8443?token=k3y, https://chat.example:8443/\u2026",
        "https://ada:k3y@chat.example/, https://chat.example/\u2026"
    })
    void showsTheMachineAndNothingThatLetsAnybodyIn(String url, String shown) {
        assertThat(to(url).place()).isEqualTo(shown);
        assertThat(to(url).toString()).doesNotContain("k3y").doesNotContain("of our own");
    }

    @ParameterizedTest
    @CsvSource({
        "no connection: https://chat.example/hook/k3y?a=b2 refused, no connection: https://chat.example/\u2026 refused",
        "cannot reach /hook/k3y with a=b2, cannot reach \u2026 with \u2026",
        "the host answered 500, the host answered 500"
    })
    void hidesItInWhatWasSaid(String said, String shown) {
        assertThat(to("https://chat.example/hook/k3y?a=b2").hideIn(said)).isEqualTo(shown);
    }
}
