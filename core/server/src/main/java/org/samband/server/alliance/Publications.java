package org.samband.server.alliance;

import java.util.List;
import org.samband.server.web.Link;

/** What this alliance has published, as one module knows it; modules implement it for the front page. */
public interface Publications {

    /** Returns the latest few things that anyone may read, the latest first; asked only where the alliance publishes. */
    List<Link> latest();
}
