package org.secondsource.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.attribution.SourceKind;
import org.secondsource.attribution.UnnamedSource;
import org.secondsource.text.Evidence;

/**
 * Finds what one report quotes from "a judge" or from nobody and another, in the same words, from somebody it names: it was
 * said once. Only the count follows from this: the words stay with whom each report gives, and a source who asked not to
 * be named, or of whom no more is printed than that there is one, is never compared with anybody.
 */
final class Utterances {
    private static final Pattern QUOTED = Pattern.compile(
            "[\"\u201c\u201e\u00ab]([^\"\u201c\u201d\u201e\u00ab\u00bb]+)|(?<![\\p{L}\\p{N}])['\u2018](.+?)['\u2019](?![\\p{L}\\p{N}])");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019]\\p{L}+)?");

    /** Descriptions that tell nothing but that somebody knows. */
    private static final Pattern NO_MORE_THAN_A_SOURCE = Pattern.compile(
            "(?i)\\b(?:sources?|people|persons?|insiders?|one|two|three|both|someone|somebody|they|aides?)\\b");

    /** Words that two quotations have in common at least, in order, and their least share of the shorter one. */
    private static final int FEWEST = 4;

    private static final double LEAST_SHARE = 0.7;

    private final List<Path> paths;
    private final RootFinder finder;
    private final Map<Path, List<List<String>>> quoted = new LinkedHashMap<>();

    Utterances(List<Path> paths, RootFinder finder) {
        this.paths = paths;
        this.finder = finder;
    }

    /** Keys of the roots all of whose words are quoted elsewhere from somebody named, each with the reason. */
    Map<String, String> saidByNamed(List<Root> roots) {
        Set<String> named = new LinkedHashSet<>();
        roots.stream().filter(root -> !root.isOutlet() && !isDescribed(root)).forEach(root -> named.add(root.key()));
        Map<String, String> echoes = new LinkedHashMap<>();
        for (Root root : roots) {
            List<Path> own = paths.stream()
                    .filter(path -> finder.rootsOf(path).contains(root.key()))
                    .toList();
            List<Path> same = own.stream()
                    .flatMap(path -> namedTwin(path, named).stream())
                    .toList();
            if (!named.contains(root.key()) && !own.isEmpty() && same.size() == own.size()) {
                echoes.put(
                        root.key(),
                        root.origin().name() + " and " + same.get(0).own().name() + " quote the same words: said once");
            }
        }
        return echoes;
    }

    /**
     * Keys of named roots all of whose words another named root says at length, word for word: one of the reports has the
     * wrong speaker, but it was said once.
     */
    Map<String, String> saidOnce(List<Root> roots) {
        Map<String, String> echoes = new LinkedHashMap<>();
        List<Root> named = roots.stream()
                .filter(root -> root.origin().kind() == SourceKind.PERSON && !isDescribed(root))
                .sorted(Comparator.comparing(Root::key))
                .toList();
        for (int at = 1; at < named.size(); at++) {
            List<Path> own = pathsOf(named.get(at));
            for (Root other : named.subList(0, at)) {
                boolean same = !echoes.containsKey(other.key())
                        && own.stream().allMatch(path -> pathsOf(other).stream().anyMatch(twin -> isTwin(path, twin)));
                if (same && !own.isEmpty()) {
                    echoes.put(
                            named.get(at).key(),
                            "the same words are quoted from " + other.origin().name() + " and "
                                    + named.get(at).origin().name() + ": said once");
                    break;
                }
            }
        }
        return echoes;
    }

    private List<Path> pathsOf(Root root) {
        return paths.stream()
                .filter(path -> finder.rootsOf(path).contains(root.key()))
                .toList();
    }

    private boolean isTwin(Path a, Path b) {
        return !a.report().equals(b.report())
                && quoted.computeIfAbsent(a, Utterances::quoted).stream()
                        .filter(words -> words.size() >= WHOLE)
                        .anyMatch(words ->
                                quoted.computeIfAbsent(b, Utterances::quoted).contains(words));
    }

    /** Words of a quotation that two people do not say alike by chance; our own choice. */
    private static final int WHOLE = 8;

    /** "The heartbroken star", "the ministry": somebody who is not named here. */
    private static boolean isDescribed(Root root) {
        return (root.origin().kind() == SourceKind.PERSON || root.origin().kind() == SourceKind.ORGANISATION)
                && SourceNames.isDescription(root.origin().name());
    }

    private Optional<Path> namedTwin(Path path, Set<String> named) {
        if (isAnonymous(path)) {
            return Optional.empty();
        }
        return paths.stream()
                .filter(other -> !other.report().equals(path.report()))
                .filter(other -> named.containsAll(finder.rootsOf(other)))
                .filter(other -> isSame(path, other))
                .findFirst();
    }

    private static boolean isAnonymous(Path path) {
        Optional<UnnamedSource> unnamed = path.carrier().attribution().flatMap(each -> each.unnamed());
        boolean hidden = unnamed.filter(
                        each -> each.access().isPresent() || each.reason().isPresent())
                .isPresent();
        return hidden
                || path.stations().stream()
                        .anyMatch(station -> !station.named()
                                && NO_MORE_THAN_A_SOURCE.matcher(station.name()).find());
    }

    private boolean isSame(Path a, Path b) {
        for (List<String> left : quoted.computeIfAbsent(a, Utterances::quoted)) {
            for (List<String> right : quoted.computeIfAbsent(b, Utterances::quoted)) {
                int common = common(left, right);
                if (common >= FEWEST && common >= LEAST_SHARE * Math.min(left.size(), right.size())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The words in quotation marks of each of a carrier's statements. */
    private static List<List<String>> quoted(Path path) {
        String text = path.carrier().article().text();
        List<List<String>> quoted = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(text);
        while (matcher.find()) {
            int group = matcher.group(1) == null ? 2 : 1;
            for (Evidence evidence : path.carrier().evidence()) {
                int start = Math.max(matcher.start(group), evidence.span().start());
                int end = Math.min(matcher.end(group), evidence.span().end());
                if (start < end) {
                    quoted.add(words(text.substring(start, end)));
                }
            }
        }
        return quoted;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** Length of the longest common subsequence. */
    private static int common(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        for (String word : a) {
            int corner = 0;
            for (int at = 1; at <= b.size(); at++) {
                int above = row[at];
                row[at] = word.equals(b.get(at - 1)) ? corner + 1 : Math.max(row[at], row[at - 1]);
                corner = above;
            }
        }
        return row[b.size()];
    }
}
