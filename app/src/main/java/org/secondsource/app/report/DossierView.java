package org.secondsource.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.secondsource.Dossier;
import org.secondsource.attribution.Attribution;
import org.secondsource.attribution.Stance;
import org.secondsource.claim.Claim;
import org.secondsource.claim.Comparison;
import org.secondsource.claim.Denial;
import org.secondsource.claim.Difference;
import org.secondsource.claim.Link;
import org.secondsource.claim.SentenceRef;
import org.secondsource.claim.Silence;
import org.secondsource.claim.Statement;
import org.secondsource.reading.Reading;
import org.secondsource.text.Evidence;
import org.secondsource.text.Sentence;
import org.secondsource.text.Span;

/** What all reports ask of a dossier: names of its reports, the words of spans, who states what where. Immutable. */
public final class DossierView {
    private static final String GAP = " \u2026 ";
    private static final Pattern WHITE = Pattern.compile("\\s+");

    private final Dossier dossier;
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<Place, Silence> silences = new HashMap<>();
    private final Map<SentenceRef, List<Link>> links = new HashMap<>();
    private final Map<SentenceRef, String> claimAt = new HashMap<>();
    private final Map<String, List<Difference>> differences = new HashMap<>();

    /** A claim in a report. */
    private record Place(String claim, String article) {}

    public DossierView(Dossier dossier) {
        this.dossier = dossier;
        Comparison comparison = dossier.comparison();
        comparison.claims().forEach(this::note);
        comparison
                .silences()
                .forEach(silence -> silences.putIfAbsent(new Place(silence.claim(), silence.article()), silence));
        for (Link link : comparison.links()) {
            links.computeIfAbsent(link.a(), sentence -> new ArrayList<>()).add(link);
            if (!link.b().equals(link.a())) {
                links.computeIfAbsent(link.b(), sentence -> new ArrayList<>()).add(link);
            }
        }
        for (Difference difference : comparison.differences()) {
            difference
                    .claim()
                    .ifPresent(claim -> differences
                            .computeIfAbsent(claim, id -> new ArrayList<>())
                            .add(difference));
        }
        Map<String, Integer> seen = new HashMap<>();
        for (Reading reading : dossier.readings()) {
            String id = reading.article().id();
            readings.put(id, reading);
            numbers.put(id, readings.size());
            String outlet = reading.article().outletName().orElse(id);
            int number = seen.merge(outlet, 1, Integer::sum);
            names.put(id, number == 1 ? outlet : outlet + " (" + number + ")");
        }
    }

    private void note(Claim claim) {
        claims.putIfAbsent(claim.id(), claim);
        for (Statement statement : claim.statements()) {
            statement
                    .sentences()
                    .forEach(sentence ->
                            claimAt.putIfAbsent(new SentenceRef(statement.article(), sentence), claim.id()));
        }
    }

    /** Id of the first claim that a sentence tells. */
    public Optional<String> claimAt(SentenceRef sentence) {
        return Optional.ofNullable(claimAt.get(sentence));
    }

    public Dossier dossier() {
        return dossier;
    }

    /** Ids of the reports, in the order they are shown. */
    public List<String> articles() {
        return List.copyOf(readings.keySet());
    }

    /** The name a report is shown under: its outlet's, with a number from its second report on, else its id. */
    public String name(String article) {
        return names.getOrDefault(article, article);
    }

    /** Its place among the reports, from 1; 0 if it is none of them. */
    public int number(String article) {
        return numbers.getOrDefault(article, 0);
    }

    public Optional<Reading> reading(String article) {
        return Optional.ofNullable(readings.get(article));
    }

    /** The words of spans of one article, pieces that are apart joined by an ellipsis, white space made plain. */
    public String words(String article, List<Span> spans) {
        String text = reading(article).map(reading -> reading.article().text()).orElse("");
        List<String> pieces = new ArrayList<>();
        for (Span span : spans) {
            pieces.add(WHITE.matcher(span.of(text)).replaceAll(" ").strip());
        }
        return String.join(GAP, pieces);
    }

    public String words(Evidence evidence) {
        return words(evidence.article(), List.of(evidence.span()));
    }

    /** The sentence that holds the start of a span. */
    public Optional<Sentence> sentence(String article, Span span) {
        return reading(article).flatMap(reading -> reading.layout().sentenceAt(span.start()));
    }

    /** The statements by which one report carries a claim, in the order of its text; empty if it is silent. */
    public List<Statement> statements(Claim claim, String article) {
        return claim.statements().stream()
                .filter(statement -> statement.article().equals(article))
                .toList();
    }

    public Optional<Attribution> attribution(Statement statement) {
        return statement
                .attribution()
                .flatMap(id -> reading(statement.article()).flatMap(reading -> reading.attribution(id)));
    }

    /** Whether a statement is the word of somebody who denies or disputes. */
    public boolean denies(Statement statement) {
        return attribution(statement)
                .map(Attribution::stance)
                .filter(stance -> stance == Stance.DENIES || stance == Stance.DISPUTES)
                .isPresent();
    }

    /** Denials of what no report tells; the others stand with their claims. */
    public List<Denial> openDenials() {
        return dossier.comparison().denials().stream()
                .filter(denial -> denial.claim().isEmpty())
                .toList();
    }

    public Optional<Silence> silence(Claim claim, String article) {
        return Optional.ofNullable(silences.get(new Place(claim.id(), article)));
    }

    public Optional<Claim> claim(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    /** The links of a sentence to sentences of other reports, in the order of the comparison. */
    public List<Link> links(SentenceRef sentence) {
        return links.getOrDefault(sentence, List.of());
    }

    /** The differences over a claim, in the order of the comparison. */
    public List<Difference> differences(Claim claim) {
        return differences.getOrDefault(claim.id(), List.of());
    }

    /** Number of different outlets among the reports. */
    public int outlets() {
        return (int) readings.values().stream()
                .map(reading ->
                        reading.article().outletName().orElse(reading.article().id()))
                .distinct()
                .count();
    }
}
