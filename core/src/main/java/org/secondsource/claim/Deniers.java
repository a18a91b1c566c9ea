package org.secondsource.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.secondsource.name.Entity;
import org.secondsource.name.EntityKind;
import org.secondsource.name.Mentions;
import org.secondsource.text.Span;

/** On whose behalf something is denied: the denier and those named beside what is denied. Pure functions. */
final class Deniers {
    private Deniers() {}

    /** "A spokesman for the Harbour Authority, Ivo Lund": both names. */
    static Set<String> of(StoryView story, FoundDenial found) {
        Set<String> names = new LinkedHashSet<>(Set.of(found.denial().by()));
        ArticleView view = story.view(found.article());
        Span sentence = view.sentences().get(found.start()).span();
        view.mentions().overlapping(sentence).stream()
                .filter(mention -> found.denial()
                        .denied()
                        .filter(denied -> denied.span().overlaps(mention.span()))
                        .isEmpty())
                .map(Mentions.Mention::entity)
                .filter(entity -> entity.kind() != EntityKind.OUTLET)
                .map(Entity::name)
                .forEach(names::add);
        return names;
    }

    /** Whether the denier says it. */
    static boolean isBy(Piece piece, FoundDenial found) {
        if (piece.attribution().isEmpty()) {
            return false;
        }
        boolean sameAttribution = found.denier().isPresent() && found.denier().equals(piece.attribution());
        return sameAttribution
                || piece.speaker()
                        .map(name -> Names.same(name, found.denial().by()))
                        .orElse(false);
    }

    /** Whether the sentence of a statement mentions one of them, but for those who make it: "officials at the ministry". */
    static boolean areNamed(Set<String> names, Piece piece) {
        List<Names.Parts> named = named(piece);
        return !named.isEmpty() && names.stream().map(Names.Parts::of).anyMatch(name -> isAmong(name, named));
    }

    /** Whether a name can mean one of those named. */
    static boolean isAmong(Names.Parts name, List<Names.Parts> named) {
        return named.stream().anyMatch(one -> one.same(name));
    }

    /** Whom the sentence of a statement mentions, but for those who make it. */
    static List<Names.Parts> named(Piece piece) {
        Span sentence = piece.source().sentences().get(piece.sentence()).span();
        List<Span> tellers =
                piece.attribution().map(each -> each.spans().source()).orElse(List.of());
        return piece.source().mentions().overlapping(sentence).stream()
                .filter(mention -> tellers.stream().noneMatch(mention.span()::overlaps))
                .map(Mentions.Mention::entity)
                .filter(entity -> entity.kind() != EntityKind.OTHER)
                .map(Entity::name)
                .distinct()
                .map(Names.Parts::of)
                .toList();
    }

    static boolean share(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> Names.same(one, other)));
    }
}
