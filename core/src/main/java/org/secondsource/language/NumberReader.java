package org.secondsource.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads numbers: "22", "1.2 million", "twenty-five", "two and a half", "a hundred", "two dozen", "scores". It reads
 * each word at most a few times, so its time grows with the length of the phrase. Stateless, safe for use by many
 * threads.
 */
public final class NumberReader {
    private final Map<String, Double> units = new HashMap<>();
    private final Map<String, Double> scales = new HashMap<>();
    private final Map<String, double[]> vague = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();

    /** A reader of the numbers of one language, such as {@code en}. */
    public NumberReader(String language) {
        for (List<String> row : WordList.rows(NumberReader.class, language + "/numbers.tsv")) {
            String word = row.get(1);
            double value = Double.parseDouble(row.get(2));
            switch (row.get(0)) {
                case "unit" -> units.put(word, value);
                case "scale" -> scales.put(word, value);
                case "ordinal" -> ordinals.put(word, (int) value);
                case "vague" -> vague.put(word, new double[] {value, Double.parseDouble(row.get(3))});
                default -> throw new IllegalStateException("unknown kind of number: " + row);
            }
        }
    }

    /** The longest number that begins with the first of {@code words}, all in lower case. */
    public Optional<NumberPhrase> read(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Phrase phrase = new Phrase(words);
        return phrase.read();
    }

    /** Whether a number may begin with {@code word}; a quick look before {@link #read}. */
    public boolean mayBegin(String word) {
        if (word.length() <= 4 && (word.equals("a") || word.equals("an") || word.equals("half"))) {
            return true;
        }
        if (word.equals("couple")) {
            return true;
        }
        int hyphen = word.indexOf('-');
        String first = hyphen > 0 ? word.substring(0, hyphen) : word;
        return units.containsKey(first) || vague.containsKey(first);
    }

    /** The place an ordinal names ("third", "21st", "twenty-first"); empty if the word is none. */
    public Optional<Integer> ordinal(String word) {
        Integer named = ordinals.get(word);
        if (named != null) {
            return Optional.of(named);
        }
        int length = word.length();
        if (length > 2 && length < 7 && Character.isDigit(word.charAt(0))) {
            String ending = word.substring(length - 2);
            String digits = word.substring(0, length - 2);
            boolean ordinalEnding =
                    ending.equals("st") || ending.equals("nd") || ending.equals("rd") || ending.equals("th");
            return ordinalEnding && digits.chars().allMatch(Character::isDigit)
                    ? Optional.of(Integer.parseInt(digits))
                    : Optional.empty();
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            Double tens = units.get(word.substring(0, hyphen));
            Integer last = ordinals.get(word.substring(hyphen + 1));
            if (tens != null && tens >= 20 && last != null && last < 10) {
                return Optional.of(tens.intValue() + last);
            }
        }
        return Optional.empty();
    }

    /** The value of a numeral such as {@code 1,200.5}, or a negative number if it is none. */
    static double numeral(String word) {
        int length = word.length();
        if (length == 0 || length > 18 || !isDigit(word.charAt(0)) || !isDigit(word.charAt(length - 1))) {
            return -1;
        }
        int stops = 0;
        StringBuilder plain = new StringBuilder(length);
        for (int at = 0; at < length; at++) {
            char character = word.charAt(at);
            if (character == '.') {
                stops++;
            }
            boolean groups = character == ',' && stops == 0 && groupsOfThree(word, at);
            if ((!isDigit(character) && character != '.' && !groups) || stops > 1) {
                return -1;
            }
            if (!groups) {
                plain.append(character);
            }
        }
        return Double.parseDouble(plain.toString());
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean groupsOfThree(String word, int comma) {
        for (int at = comma + 1; at <= comma + 3; at++) {
            if (at >= word.length() || !isDigit(word.charAt(at))) {
                return false;
            }
        }
        return comma + 4 >= word.length() || !isDigit(word.charAt(comma + 4));
    }

    /** One attempt at one place. */
    private final class Phrase {
        private final List<String> words;

        Phrase(List<String> words) {
            this.words = words;
        }

        Optional<NumberPhrase> read() {
            String first = words.get(0);
            double[] range = vague.get(first);
            if (range != null) {
                return Optional.of(vagueNumber(range));
            }
            if (isDigit(first.charAt(0))) {
                return digits(first);
            }
            if (first.equals("half") && word(1).equals("a") && scales.containsKey(word(2))) {
                return exact(3, scales.get(word(2)) / 2, false);
            }
            if (first.equals("a") || first.equals("an")) {
                return article();
            }
            if (first.equals("couple") && word(1).equals("of")) {
                return exact(2, 2, false);
            }
            return spelled(0);
        }

        private String word(int at) {
            return at < words.size() ? words.get(at) : "";
        }

        private Optional<NumberPhrase> exact(int count, double value, boolean digits) {
            return Optional.of(new NumberPhrase(count, value, value, digits, false));
        }

        /** "dozens", "scores of", "hundreds of thousands". */
        private NumberPhrase vagueNumber(double[] range) {
            int count = 1;
            double factor = 1;
            if (word(1).equals("of") && vague.containsKey(word(2)) && vague.get(word(2))[0] >= 1000) {
                factor = vague.get(word(2))[0] / 2;
                count = 3;
            } else if (range[0] < 100 && scales.containsKey(word(1))) {
                factor = scales.get(word(1));
                count = 2;
            }
            return new NumberPhrase(count, range[0] * factor, range[1] * factor, false, true);
        }

        private Optional<NumberPhrase> digits(String first) {
            String stem = withoutPlus(first);
            double value = numeral(stem);
            if (value < 0) {
                return suffixed(first);
            }
            if (value == Math.rint(value) && value < 1000 && isFraction(word(1))) {
                return exact(2, value + fraction(word(1)), true);
            }
            Double scale = scales.get(withoutPlus(word(1)));
            if (scale != null && scale >= 12 && !stem.equals(word(1))) {
                return exact(2, value * scale, true);
            }
            int and = word(1).equals("and") && word(2).equals("a") && word(3).equals("half") ? 3 : 0;
            return exact(1 + and, and > 0 ? value + 0.5 : value, true);
        }

        /** The 1,000 of "1,000-plus". */
        private String withoutPlus(String word) {
            return word.endsWith("-plus") ? word.substring(0, word.length() - "-plus".length()) : word;
        }

        /** "1.2bn", "5m", "3k", "300-million", "38million". */
        private Optional<NumberPhrase> suffixed(String first) {
            int end = 1;
            while (end < first.length() && (isDigit(first.charAt(end)) || ".,".indexOf(first.charAt(end)) >= 0)) {
                end++;
            }
            double value = numeral(first.substring(0, end));
            String ending = withoutPlus(first.substring(end));
            boolean word = ending.length() > "bn".length();
            Double scale = scales.get(ending.startsWith("-") ? ending.substring(1) : word ? ending : "#" + ending);
            return value < 0 || scale == null ? Optional.empty() : exact(1, value * scale, true);
        }

        private boolean isFraction(String word) {
            return word.length() == 3 && word.charAt(1) == '/' && isDigit(word.charAt(0)) && isDigit(word.charAt(2));
        }

        private double fraction(String word) {
            double below = word.charAt(2) - '0';
            return below == 0 ? 0 : (word.charAt(0) - '0') / below;
        }

        /** "a hundred", "a dozen", "a couple of", "a few", "a million and a half". */
        private Optional<NumberPhrase> article() {
            String second = word(1);
            if (second.equals("couple") || second.equals("pair")) {
                return exact(word(2).equals("of") ? 3 : 2, 2, false);
            }
            if (second.equals("few") || second.equals("handful")) {
                boolean of = word(2).equals("of");
                double[] range = vague.getOrDefault("few", new double[] {3, 9});
                return Optional.of(new NumberPhrase(of ? 3 : 2, range[0], range[1], false, true));
            }
            Double scale = scales.get(second);
            if (scale == null) {
                return Optional.empty();
            }
            Optional<NumberPhrase> rest = spelled(1);
            return rest.map(
                    found -> new NumberPhrase(found.words() + 1, found.value(), found.upper(), false, found.vague()));
        }

        /** Number words in the usual order: each scale word multiplies what stands before it. */
        private Optional<NumberPhrase> spelled(int from) {
            double total = 0;
            double group = 0;
            int at = from;
            int end = from;
            double lastUnit = Double.MAX_VALUE;
            while (at < words.size()) {
                String word = words.get(at);
                double value = unit(word);
                Double scale = scales.get(word);
                if (value >= 0 && fits(group, lastUnit, value)) {
                    group += value;
                    lastUnit = value;
                } else if (scale != null && (end > from || from > 0)) {
                    if (scale >= 1000) {
                        total += Math.max(group, 1) * scale;
                        group = 0;
                    } else {
                        group = Math.max(group, 1) * scale;
                    }
                    lastUnit = scale;
                } else if (word.equals("and")
                        && end > from
                        && at == end
                        && lastUnit >= 100
                        && unit(word(at + 1)) >= 0) {
                    at++;
                    continue;
                } else {
                    break;
                }
                end = ++at;
            }
            if (end == from) {
                return Optional.empty();
            }
            double value = total + group;
            if (word(end).equals("and")
                    && word(end + 1).equals("a")
                    && word(end + 2).equals("half")) {
                return exact(end + 3 - from, value + lastScale(end) / 2, false);
            }
            return exact(end - from, value, false);
        }

        /** "a million and a half" is 1.5 million, "two and a half" is 2.5. */
        private double lastScale(int end) {
            Double scale = scales.get(words.get(end - 1));
            return scale == null ? 1 : scale;
        }

        /** A smaller number may follow a larger: twenty five, two hundred (and) five; not five twenty. */
        private boolean fits(double group, double lastUnit, double value) {
            if (group == 0) {
                return true;
            }
            return (lastUnit >= 100 && value < 100) || (lastUnit >= 20 && lastUnit < 100 && value > 0 && value < 10);
        }

        private double unit(String word) {
            Double value = units.get(word);
            if (value != null) {
                return value;
            }
            int hyphen = word.indexOf('-');
            if (hyphen > 0) {
                Double tens = units.get(word.substring(0, hyphen));
                Double ones = units.get(word.substring(hyphen + 1));
                if (tens != null && ones != null && tens >= 20 && ones > 0 && ones < 10) {
                    return tens + ones;
                }
            }
            return -1;
        }
    }
}
