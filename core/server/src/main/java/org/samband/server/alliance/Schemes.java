package org.samband.server.alliance;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Validity;
import org.samband.server.web.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds, begins and changes the schemes of the current alliance. */
@Component
@Transactional
public class Schemes {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_PURPOSE = 2000;
    static final int LONGEST_MISSING = 1000;

    private final SchemeRows rows;

    Schemes(SchemeRows rows) {
        this.rows = rows;
    }

    /** Returns the membership itself. */
    @Transactional(readOnly = true)
    public Scheme root() {
        return rows.findByRootTrue().orElseThrow(Refusal::notFound);
    }

    /** Returns all of them, the membership first, then by title. */
    @Transactional(readOnly = true)
    public List<Scheme> all() {
        return rows.inOrder();
    }

    @Transactional(readOnly = true)
    public Optional<Scheme> find(SchemeId id) {
        return rows.findById(id);
    }

    /** Returns one, or refuses as unknown. */
    @Transactional(readOnly = true)
    public Scheme get(SchemeId id) {
        return rows.findById(id).orElseThrow(Refusal::notFound);
    }

    /** Begins a scheme beside the membership. */
    public Scheme begin(Scheme.Draft draft) {
        return saved(Scheme.begun(checked(draft)));
    }

    /**
     * Changes a scheme as somebody saw it at a version.
     *
     * @throws Refusal if a participation would lie outside its life
     */
    public Scheme change(SchemeId id, int seenVersion, Scheme.Draft draft) {
        var scheme = get(id);
        if (scheme.seen() != seenVersion) {
            throw Refusal.conflict("scheme.changed-meanwhile", scheme.title());
        }
        return saved(scheme.become(scheme.root() ? sameTitle(scheme, draft) : checked(draft)));
    }

    /** Removes a scheme that nobody takes part in and nothing rests on. */
    public void remove(SchemeId id) {
        var scheme = get(id);
        if (scheme.root()) {
            throw Refusal.conflict("scheme.root-stays");
        }
        try {
            rows.delete(scheme);
        } catch (DataIntegrityViolationException e) {
            throw Refusal.conflict("scheme.in-use", scheme.title());
        }
    }

    private Scheme saved(Scheme scheme) {
        try {
            return rows.save(scheme);
        } catch (DuplicateKeyException e) {
            throw Refusal.at("title", "scheme.title-taken", scheme.title());
        } catch (DataIntegrityViolationException e) {
            throw Refusal.at("from", "scheme.life-too-short");
        }
    }

    private Scheme.Draft sameTitle(Scheme root, Scheme.Draft draft) {
        return checked(new Scheme.Draft(root.title(), draft.purpose(), Validity.always(), draft.missing()));
    }

    private static Scheme.Draft checked(Scheme.Draft draft) {
        var title = draft.title().strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw Refusal.at("title", "scheme.title-length", LONGEST_TITLE);
        }
        return new Scheme.Draft(
                title,
                text("purpose", draft.purpose(), LONGEST_PURPOSE),
                draft.valid(),
                text("missing", draft.missing(), LONGEST_MISSING));
    }

    /** Returns a text without the space around it, null if nothing is left, or refuses it as too long. */
    static @Nullable String text(String field, @Nullable String written, int longest) {
        if (written == null || written.isBlank()) {
            return null;
        }
        var text = written.strip();
        if (text.length() > longest) {
            throw Refusal.at(field, "scheme.text-length", longest);
        }
        return text;
    }
}
