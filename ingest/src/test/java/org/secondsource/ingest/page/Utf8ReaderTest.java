package org.secondsource.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8ReaderTest {
    private static String read(byte[] bytes, int room) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] part = new char[room];
        try (Utf8Reader reader = new Utf8Reader(bytes)) {
            for (int count = reader.read(part, 0, room); count >= 0; count = reader.read(part, 0, room)) {
                text.append(part, 0, count);
            }
        }
        return text.toString();
    }

    private static Optional<String> readOrNothing(byte[] bytes, int room) throws IOException {
        try {
            return Optional.of(read(bytes, room));
        } catch (CharacterCodingException broken) {
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException broken) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 4096})
    void readsLettersOfAnyLengthWhateverTheRoom(int room) throws IOException {
        String text =
                "Elmsby – “café” \u0000\u007f\u0080\u07ff\u0800\uffff 東京 \ud83d\udea2\ud83d\udea2 end \ud83d\udea2";
        assertThat(read(text.getBytes(StandardCharsets.UTF_8), room)).isEqualTo(text);
        assertThat(read(new byte[0], room)).isEmpty();
    }

    /** Cut letters, lone parts, letters written too long, halves of pairs, numbers beyond the last. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "61c3",
                "80",
                "c328",
                "c0af",
                "c1bf",
                "e080af",
                "e282",
                "eda080",
                "edbfbf",
                "f0808080",
                "f4908080",
                "f8888080",
                "ff"
            })
    void refusesWhatIsNoUtf8(String hex) {
        assertThatThrownBy(() -> read(HexFormat.of().parseHex(hex), 16)).isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void readsWhatTheDecoderOfTheJdkReadsAndNothingElse() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[1 + random.nextInt(6)];
            random.nextBytes(bytes);
            bytes[0] |= (byte) 0xC0;
            for (int at = 1; at < bytes.length; at++) {
                bytes[at] = (byte) (random.nextInt(8) == 0 ? bytes[at] : 0x80 | bytes[at] & 0x3F);
            }
            assertThat(readOrNothing(bytes, 1 + random.nextInt(4))).isEqualTo(decoded(bytes));
        }
    }
}
