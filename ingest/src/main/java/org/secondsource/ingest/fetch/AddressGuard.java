package org.secondsource.ingest.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Resolves host names for the client and refuses those that lead anywhere but to the public internet: loopback, private,
 * link-local (cloud metadata among them), carrier-grade, documentation and multicast ranges, in IPv4, IPv6 and IPv4
 * written as IPv6. The client connects to the very addresses checked here, so a name cannot change its mind in between.
 */
final class AddressGuard implements DnsResolver {
    private final DnsResolver resolver;

    AddressGuard() {
        this(SystemDefaultDnsResolver.INSTANCE);
    }

    AddressGuard(DnsResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = resolver.resolve(host);
        for (InetAddress address : addresses) {
            if (!isPublic(address)) {
                throw new ForbiddenAddressException(host, address);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return resolver.resolveCanonicalHostname(host);
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return isPublic4(bytes);
        }
        return address instanceof Inet6Address && isPublic6(bytes);
    }

    /** Ranges of RFC 6890 that java.net knows no name for. */
    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        boolean carrierGrade = first == 100 && second >= 64 && second < 128;
        boolean protocol = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean benchmark = first == 198 && (second == 18 || second == 19);
        boolean documentation =
                (first == 198 && second == 51 && third == 100) || (first == 203 && second == 0 && third == 113);
        return !(first == 0 || first >= 240 || carrierGrade || protocol || benchmark || documentation);
    }

    private static boolean isPublic6(byte[] bytes) {
        boolean uniqueLocal = (bytes[0] & 0xfe) == 0xfc;
        boolean documentation = startsWith(bytes, 0x20, 0x01, 0x0d, 0xb8);
        boolean discard = startsWith(bytes, 0x01, 0x00, 0, 0, 0, 0, 0, 0);
        if (uniqueLocal || documentation || discard) {
            return false;
        }
        boolean translated = startsWith(bytes, 0x00, 0x64, 0xff, 0x9b);
        boolean mapped = startsWith(bytes, 0, 0, 0, 0, 0, 0, 0, 0);
        if (translated || mapped) {
            return isEmbeddedPublic(Arrays.copyOfRange(bytes, 12, 16));
        }
        boolean sixToFour = startsWith(bytes, 0x20, 0x02);
        return !sixToFour || isEmbeddedPublic(Arrays.copyOfRange(bytes, 2, 6));
    }

    private static boolean isEmbeddedPublic(byte[] fourBytes) {
        try {
            return isPublic(InetAddress.getByAddress(fourBytes));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (int at = 0; at < prefix.length; at++) {
            if ((bytes[at] & 0xff) != prefix[at]) {
                return false;
            }
        }
        return true;
    }

    /** A host name that leads to an address we never ask. */
    static final class ForbiddenAddressException extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        ForbiddenAddressException(String host, InetAddress address) {
            super(host + " leads to " + address.getHostAddress() + ", which is not a public address");
        }
    }
}
