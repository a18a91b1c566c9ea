package org.secondsource.provenance;

/**
 * A person or body with a name.
 *
 * @param key under which it is in the graph
 * @param name as shown
 */
record KnownSource(String key, String name) {
    boolean isPerson() {
        return key.startsWith("person:");
    }
}
