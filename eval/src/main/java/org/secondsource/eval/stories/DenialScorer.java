package org.secondsource.eval.stories;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondsource.claim.Claim;
import org.secondsource.claim.Denial;
import org.secondsource.claim.DenialStrength;
import org.secondsource.claim.SentenceRef;

/** Who denies what, and how strongly. Stateless. */
final class DenialScorer {

    void score(ReadStory story, Ledger ledger) {
        List<Claim> claims = story.dossier().comparison().claims();
        Set<SentenceRef> known = new LinkedHashSet<>();
        for (GoldStory.Denial wanted : story.gold().denials()) {
            SentenceRef sentence = story.sentence(wanted.place());
            known.add(sentence);
            List<Claim> denied = claims.stream()
                    .filter(claim -> claim.denials().stream()
                            .anyMatch(each -> each.sentence().equals(sentence)))
                    .toList();
            Set<SentenceRef> targets = story.claim(wanted.claim()).places().stream()
                    .map(story::sentence)
                    .collect(Collectors.toSet());
            boolean right = denied.stream().anyMatch(claim -> carries(claim, targets));
            List<String> strengths = denied.stream()
                    .flatMap(claim -> claim.denials().stream())
                    .filter(each -> each.sentence().equals(sentence))
                    .map(each -> each.strength().name().toLowerCase(Locale.ROOT))
                    .distinct()
                    .toList();
            ledger.asked(
                    Measure.DENIALS,
                    right,
                    wanted.place() + " of " + wanted.claim() + " found "
                            + denied.stream().map(Claim::text).toList());
            ledger.asked(
                    Measure.DENIAL_STRENGTHS,
                    strengths.contains(wanted.strength()),
                    wanted.place() + " wanted " + wanted.strength() + " found " + strengths);
        }
        extras(claims, known).forEach(each -> ledger.extra(Measure.DENIALS, each));
    }

    private static boolean carries(Claim claim, Set<SentenceRef> targets) {
        return claim.statements().stream()
                .flatMap(each -> each.sentences().stream().map(number -> new SentenceRef(each.article(), number)))
                .anyMatch(targets::contains);
    }

    /** Refusals to comment are replies, not denials. */
    private static Set<String> extras(List<Claim> claims, Set<SentenceRef> known) {
        return claims.stream()
                .flatMap(claim -> claim.denials().stream())
                .filter(each -> each.strength().compareTo(DenialStrength.DISPUTED) >= 0)
                .filter(each -> !known.contains(each.sentence()))
                .map(DenialScorer::shown)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String shown(Denial denial) {
        return denial.sentence().article() + " " + denial.by() + " “" + denial.words() + "”";
    }
}
