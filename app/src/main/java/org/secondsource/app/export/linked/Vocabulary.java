package org.secondsource.app.export.linked;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The contexts of the files: what each short term stands for. */
final class Vocabulary {
    /** The Web Annotation Data Model asks for this context by name. */
    private static final String ANNOTATIONS = "http://www.w3.org/ns/anno.jsonld";

    /** Our own terms. A name, not an address: nothing is asked there. */
    static final String OWN = "https://secondsource.org/ns#";

    private static final List<String> SCHEMA = List.of(
            "NewsArticle",
            "NewsMediaOrganization",
            "CreativeWork",
            "Claim",
            "Quotation",
            "Person",
            "Organization",
            "identifier",
            "headline",
            "url",
            "publisher",
            "author",
            "name",
            "datePublished",
            "dateModified",
            "inLanguage",
            "correction",
            "citation",
            "isBasedOn",
            "text",
            "appearance",
            "spokenByCharacter",
            "isPartOf");

    private static final List<String> ANNOTATION = List.of(
            "Annotation", "SpecificResource", "TextQuoteSelector", "TextPositionSelector", "describing", "linking");

    private Vocabulary() {}

    /** The annotation model's context, then every term used here once more, so that the file can be read without it. */
    static List<Object> full() {
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put("oa", "http://www.w3.org/ns/oa#");
        terms.put("prov", "http://www.w3.org/ns/prov#");
        terms.put("schema", "https://schema.org/");
        terms.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        terms.put("ss", OWN);
        ANNOTATION.forEach(term -> terms.put(term, "oa:" + term));
        terms.put("motivation", term("oa:motivatedBy", "@vocab"));
        terms.put("body", term("oa:hasBody", "@id"));
        terms.put("target", term("oa:hasTarget", "@id"));
        terms.put("source", term("oa:hasSource", "@id"));
        terms.put("selector", term("oa:hasSelector", "@id"));
        terms.put("exact", term("oa:exact", "xsd:string"));
        terms.put("prefix", term("oa:prefix", "xsd:string"));
        terms.put("suffix", term("oa:suffix", "xsd:string"));
        terms.put("start", term("oa:start", "xsd:nonNegativeInteger"));
        terms.put("end", term("oa:end", "xsd:nonNegativeInteger"));
        SCHEMA.forEach(term -> terms.put(term, "schema:" + term));
        return List.of(ANNOTATIONS, terms);
    }

    /** What search engines and readers of pages know. */
    static String head() {
        return "https://schema.org";
    }

    private static Map<String, String> term(String id, String type) {
        Map<String, String> term = new LinkedHashMap<>();
        term.put("@id", id);
        term.put("@type", type);
        return term;
    }
}
