package org.secondsource.ingest.page;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the JSON that pages carry, which is often broken: raw line breaks in strings, trailing commas, comment and CDATA
 * wrappers, HTML entities for quotation marks, quotation marks inside strings that nobody escaped.
 */
final class LooseJson {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
                    .build())
            .build();

    private LooseJson() {}

    /** Empty if no repair helps. */
    static Optional<JsonNode> parse(String text) {
        String bare = unwrap(text);
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        return tryParse(bare)
                .or(() -> bare.contains("&quot;") ? tryParse(bare.replace("&quot;", "\"")) : Optional.empty())
                .or(() -> tryParse(escapeInnerQuotes(bare)));
    }

    private static Optional<JsonNode> tryParse(String text) {
        try {
            return Optional.of(MAPPER.readTree(text));
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    /** What lies between the first opening and the last closing bracket, without comment and CDATA wrappers. */
    private static String unwrap(String text) {
        String bare = text.contains("CDATA[") ? text.replace("<![CDATA[", "").replace("]]>", "") : text;
        int start = 0;
        while (start < bare.length() && bare.charAt(start) != '{' && bare.charAt(start) != '[') {
            start++;
        }
        int end = Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']')) + 1;
        return start < end ? bare.substring(start, end) : "";
    }

    /** A quotation mark ends a string only where a comma, colon or closing bracket follows; any other is escaped. */
    private static String escapeInnerQuotes(String text) {
        StringBuilder mended = new StringBuilder(text.length() + 16);
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\\' && i + 1 < text.length()) {
                mended.append(letter).append(text.charAt(++i));
            } else if (letter != '"') {
                mended.append(letter);
            } else if (!inside || endsString(text, i + 1)) {
                inside = !inside;
                mended.append('"');
            } else {
                mended.append("\\\"");
            }
        }
        return mended.toString();
    }

    private static boolean endsString(String text, int after) {
        int next = skipSpace(text, after);
        if (next == text.length()) {
            return true;
        }
        char letter = text.charAt(next);
        if (letter == ',') {
            int value = skipSpace(text, next + 1);
            return value == text.length() || "\"{[]}-0123456789tfn".indexOf(text.charAt(value)) >= 0;
        }
        return letter == ':' || letter == '}' || letter == ']';
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
