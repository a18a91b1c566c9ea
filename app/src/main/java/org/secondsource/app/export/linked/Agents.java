package org.secondsource.app.export.linked;

import java.util.Optional;
import org.secondsource.attribution.Hop;
import org.secondsource.attribution.SourceKind;
import org.secondsource.attribution.UnnamedSource;
import org.secondsource.text.Span;

/** Those whose words are passed on. Immutable. */
final class Agents {
    private final Names names;

    Agents(Names names) {
        this.names = names;
    }

    /**
     * A source under its name, or, where it has none, as it is described; only the named meet under one identifier.
     *
     * @param place identifier of where the source stands, from which a source without a name takes its own
     */
    Node of(String name, SourceKind kind, String place) {
        return switch (kind) {
            case PERSON -> named(name, "person", "prov:Person", "Person");
            case ORGANISATION -> named(name, "organisation", "prov:Organization", "Organization");
            case OUTLET -> outlet(name);
            case DOCUMENT ->
                Node.of(place + "/document", "prov:Entity", "ss:Document").put("ss:describedAs", name);
            case UNNAMED ->
                Node.of(place + "/source", "prov:Agent", "ss:UnnamedSource").put("ss:describedAs", name);
            case GROUP -> Node.of(place + "/source", "prov:Agent", "ss:Group").put("ss:describedAs", name);
            case NONE ->
                Node.of(place + "/source", "prov:Agent", "ss:UnstatedSource").put("ss:describedAs", name);
        };
    }

    Node outlet(String name) {
        return Node.of(names.outlet(name), "prov:Organization", "NewsMediaOrganization")
                .put("name", name);
    }

    private Node named(String name, String kind, String... types) {
        return Node.of(names.agent(kind, name), types).put("name", name);
    }

    /** The first station of a chain, with what is printed of a source without a name. */
    Node of(Hop hop, String place, Optional<UnnamedSource> unnamed, String text) {
        Node agent = of(hop.name(), hop.kind(), place);
        if (hop.kind() == SourceKind.UNNAMED && unnamed.isPresent()) {
            agent.put("ss:count", printed(unnamed.get().count(), text))
                    .put("ss:role", printed(unnamed.get().role(), text))
                    .put("ss:access", printed(unnamed.get().access(), text))
                    .put("ss:reason", printed(unnamed.get().reason(), text));
        }
        return agent;
    }

    private static Optional<String> printed(Optional<Span> span, String text) {
        return span.map(where -> where.of(text));
    }
}
