package org.samband.server.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds organisations, each lookup in one statement however many are asked for. */
@Component
@Transactional(readOnly = true)
public class Organisations {

    private final OrganisationStatements statements;
    private final OrganisationAddition addition;

    Organisations(OrganisationStatements statements, OrganisationAddition addition) {
        this.statements = statements;
        this.addition = addition;
    }

    /** Adds one that is in no file of the register; its number is checked with its country's rules. */
    @Transactional
    public Organisation add(NewOrganisation added) {
        return find(addition.add(added)).orElseThrow();
    }

    public Optional<Organisation> find(OrganisationId id) {
        return Optional.ofNullable(all(List.of(id)).get(id));
    }

    /** Returns those that exist, in the order of their names. */
    public Map<OrganisationId, Organisation> all(Collection<OrganisationId> ids) {
        return statements.all(ids);
    }

    /** Returns the municipality or county that statistics called so on a day. */
    public Optional<Organisation> coded(String country, String code, LocalDate on) {
        return statements.coded(country, code, on);
    }

    /** Returns which organisation each of some codes meant on a day; unknown codes are not in the answer. */
    public Map<String, OrganisationId> coded(String country, Collection<String> codes, LocalDate on) {
        return statements.coded(country, codes, on);
    }

    /** Returns the one with an organisation number, spaces and hyphens allowed. */
    public Optional<Organisation> numbered(String country, String number) {
        return statements.numbered(country, OrganisationNumbers.digits(number));
    }

    /**
     * Returns those that were called so on a day, whatever the case of the letters, municipalities first; of a name in
     * several languages one is enough.
     */
    public List<Organisation> named(String country, String name, LocalDate on) {
        return statements.named(country, name.strip(), on);
    }

    /** Returns which organisation each of some names meant on a day, municipalities first; unknown names are not in the answer. */
    public Map<String, Organisation> named(String country, Collection<String> names, LocalDate on) {
        var known = statements.named(country, names, on);
        var found = new HashMap<String, Organisation>();
        names.forEach(name -> known.stream()
                .filter(each -> each.name(on).equalsIgnoreCase(name.strip()))
                .findFirst()
                .ifPresent(each -> found.put(name, each)));
        return found;
    }

    /** Returns those whose name, code or number begins with a text, or whose name holds it, in the order of names. */
    public List<Organisation> search(String text, int limit) {
        return search(new OrganisationSearch(text, null, null), null, limit);
    }

    /** Returns those that are searched for in the order of their names, after a given one. */
    public List<Organisation> search(OrganisationSearch search, @Nullable OrganisationId after, int limit) {
        return statements.search(search, after, limit);
    }
}
