package org.secondsource.app.web.access;

import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names this server goes by. A page of another site can make its own name lead to this machine (DNS rebinding); its
 * requests then name that site as their host, and are refused.
 */
public final class HostNames {
    private static final Set<String> OF_THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern PORT = Pattern.compile(":[0-9]{1,5}$");
    private static final Pattern ADDRESS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]+\\]");

    private final Set<String> names = new HashSet<>(OF_THIS_MACHINE);
    private final boolean addressesToo;

    /**
     * @param bound the address the server listens at
     * @param published the address by which people know it, where a proxy stands before it
     * @param shared whether people at other machines come here; they may use a bare IP address, which no site can fake
     */
    public HostNames(String bound, Optional<URI> published, boolean shared) {
        names.add(bound.toLowerCase(Locale.ROOT));
        published.map(URI::getHost).map(host -> host.toLowerCase(Locale.ROOT)).ifPresent(names::add);
        this.addressesToo = shared;
    }

    /** Whether whoever comes must sit at this machine. */
    boolean ofThisMachineOnly() {
        return !addressesToo;
    }

    /** @param host the value of a Host header */
    boolean has(String host) {
        String name = PORT.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
        return names.contains(name) || (addressesToo && ADDRESS.matcher(name).matches());
    }
}
