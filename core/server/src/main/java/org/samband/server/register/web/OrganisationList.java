package org.samband.server.register.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.register.Organisation;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A page of organisations that were searched for.
 *
 * @param next the address of the next page, or null on the last one
 */
public record OrganisationList(
        String text,
        String kind,
        List<Organisation> found,
        @Nullable String next) {

    static OrganisationList of(String text, String kind, List<Organisation> found, int most) {
        if (found.size() <= most) {
            return new OrganisationList(text, kind, found, null);
        }
        var page = found.subList(0, most);
        var next = UriComponentsBuilder.fromPath("/register/organisations")
                .queryParam("q", "{q}")
                .queryParam("kind", "{kind}")
                .queryParam("after", page.getLast().id().value())
                .encode()
                .buildAndExpand(text, kind)
                .toUriString();
        return new OrganisationList(text, kind, page, next);
    }
}
