package org.secondsource.attribution;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who speaks in one attribution, as far as it can be told.
 *
 * @param kind what kind of source
 * @param name canonical name, where certain; never for an unnamed source or a group
 * @param entity id of the entity meant
 * @param shown how a chain shows this voice
 * @param unnamed description of an unnamed source
 * @param takesUp number of the earlier attribution whose voice this one takes up ("the sources", "he")
 * @param plural whether several speak
 */
record Voice(
        SourceKind kind,
        Optional<String> name,
        Optional<String> entity,
        String shown,
        Optional<UnnamedSource> unnamed,
        OptionalInt takesUp,
        boolean plural) {

    static final Voice NOBODY = new Voice(
            SourceKind.NONE, Optional.empty(), Optional.empty(), "", Optional.empty(), OptionalInt.empty(), false);

    Voice {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
        Objects.requireNonNull(entity);
        Objects.requireNonNull(shown);
        Objects.requireNonNull(unnamed);
        Objects.requireNonNull(takesUp);
    }

    static Voice of(SourceKind kind, String shown, boolean plural) {
        return new Voice(
                kind, Optional.empty(), Optional.empty(), shown, Optional.empty(), OptionalInt.empty(), plural);
    }

    static Voice named(SourceKind kind, String name, Optional<String> entity) {
        return new Voice(kind, Optional.of(name), entity, name, Optional.empty(), OptionalInt.empty(), false);
    }

    Voice unnamed(UnnamedSource description) {
        return new Voice(kind, name, entity, shown, Optional.of(description), takesUp, plural);
    }

    Voice takingUp(int earlier) {
        return new Voice(kind, name, entity, shown, unnamed, OptionalInt.of(earlier), plural);
    }

    /** Whether "he" or "she" may take this voice up. */
    boolean isOnePerson() {
        return (kind == SourceKind.PERSON || kind == SourceKind.UNNAMED) && !plural;
    }
}
