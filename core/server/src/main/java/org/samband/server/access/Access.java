package org.samband.server.access;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.server.access.RoleGrant.Organisation;
import org.samband.server.data.CurrentAlliance;
import org.samband.server.data.Validity;
import org.samband.server.rule.Role;
import org.samband.server.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the current actor may do in the current alliance, and who else may do what there. */
@Component
public class Access {

    private final RoleGrants grants;
    private final Accounts accounts;

    Access(RoleGrants grants, Accounts accounts) {
        this.grants = grants;
        this.accounts = accounts;
    }

    /** Who is signed in; if nobody is, the answer leads to the sign-in page. */
    public Actor actor() {
        return Actor.current().orElseThrow(() -> new InsufficientAuthenticationException("Nobody is signed in"));
    }

    /** Whether the actor has one of the roles here; without roles, any. */
    public boolean may(Role... roles) {
        return Actor.current().filter(actor -> actor.is(roles)).isPresent();
    }

    /** Refuses, like an unknown id, what the actor may not have. */
    public void require(boolean allowed) {
        if (!allowed) {
            throw Refusal.notFound();
        }
    }

    /** Whether the request may see something: because it is published, or by a role that the route names. */
    public boolean lets(boolean published) {
        return PublishedGate.current().map(gate -> gate.lets(published)).orElseGet(() -> published || may());
    }

    /**
     * Whether the actor works here or reads along with those who do. The contact of a member does not: it sees what is
     * settled, not what is in the making.
     */
    public boolean inside() {
        return may(Role.SECRETARIAT, Role.CONTRIBUTOR, Role.READER);
    }

    /** Whether the request may see something, which the contact of a member may only once it is settled. */
    public boolean lets(boolean settled, boolean published) {
        return lets(published) && (published || settled || inside());
    }

    /** Refuses, as with what is not published, what the request may not see. */
    public void requirePublished(boolean settled, boolean published) {
        requirePublished(published);
        require(published || settled || inside());
    }

    /** The organisations whose contact the actor is here, by name. */
    @Transactional(readOnly = true)
    public List<Organisation> organisations() {
        return grants.of(actor().id()).stream()
                .flatMap(grant -> Optional.ofNullable(grant.organisationName())
                        .map(name -> new Organisation(grant.organisationId(), name))
                        .stream())
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
    }

    /** Leads to the sign-in page, or refuses like an unknown id, who may not see something that is not published. */
    public void requirePublished(boolean published) {
        if (!lets(published)) {
            actor();
            throw Refusal.notFound();
        }
    }

    /** Who has which role here, by name. */
    @Transactional(readOnly = true)
    public List<GivenRole> grants() {
        var rows = grants.inOrder();
        var ids = rows.stream()
                .flatMap(grant -> Stream.of(Optional.of(grant.accountId()), Optional.ofNullable(grant.grantedBy())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        var people = accounts.findAllById(ids).stream().collect(Collectors.toMap(Account::id, Person::of));
        return rows.stream()
                .map(grant -> new GivenRole(
                        grant,
                        Objects.requireNonNull(people.get(grant.accountId())),
                        Optional.ofNullable(grant.grantedBy()).map(people::get).orElse(null)))
                .toList();
    }

    /** Those who have a role here, by name. */
    @Transactional(readOnly = true)
    public List<Person> people() {
        return accounts.inAlliance().stream().map(Person::of).toList();
    }

    /** Somebody with a role here. */
    @Transactional(readOnly = true)
    public Optional<Person> person(AccountId id) {
        return grants.of(id).isEmpty()
                ? Optional.empty()
                : accounts.findById(id).map(Person::of);
    }

    /**
     * Gives an account a role here.
     *
     * @param organisation whose contact it becomes, for a member contact only
     */
    @Transactional
    public RoleGrant grant(AccountId account, Role role, @Nullable Organisation organisation) {
        require(CurrentAlliance.id().isPresent());
        try {
            return grants.save(RoleGrant.of(account, role, organisation));
        } catch (DuplicateKeyException e) {
            throw Refusal.conflict("access.refusal.granted-already");
        }
    }

    /** Takes a role away; the last secretariat stays, because nobody could then give a role again. */
    @Transactional
    public void revoke(RoleGrantId id) {
        var grant = grants.findById(id).orElseThrow(Refusal::notFound);
        if (grant.byAppointment()) {
            throw Refusal.conflict("access.refusal.by-appointment");
        }
        if (grant.role() == Role.SECRETARIAT && secretariatWithout(grant).isEmpty()) {
            throw Refusal.conflict("access.refusal.last-secretariat");
        }
        grants.delete(grant);
    }

    /**
     * Lets an account read here on some days and no others, because it has a place in a body on them; what was given by
     * hand stays. Saying the same again changes nothing.
     */
    @Transactional
    public void appointed(AccountId account, Collection<Validity> days) {
        var given = grants.appointed(account);
        given.stream().filter(grant -> !days.contains(grant.valid())).forEach(grants::delete);
        days.stream()
                .filter(span -> given.stream().noneMatch(grant -> grant.valid().equals(span)))
                .forEach(span -> grants.save(RoleGrant.appointed(account, span)));
    }

    /** The account with a user name, or refuses at the field. */
    @Transactional(readOnly = true)
    public Person called(String userName) {
        return accounts.called(userName.strip())
                .map(Person::of)
                .orElseThrow(() -> Refusal.at("userName", "access.refusal.nobody-called", userName.strip()));
    }

    /** An account, whether it has a role here or not. */
    @Transactional(readOnly = true)
    public Optional<Person> account(AccountId id) {
        return accounts.findById(id).map(Person::of);
    }

    private List<UUID> secretariatWithout(RoleGrant grant) {
        return grants.lockedSecretariat().stream()
                .map(it -> it.accountId().value())
                .filter(account -> !account.equals(grant.accountId().value()))
                .toList();
    }

    /** A role, who has it, and who gave it, if it was not the server itself. */
    public record GivenRole(
            RoleGrant grant, Person holder, @Nullable Person giver) {

        public LocalDate day() {
            return LocalDate.ofInstant(grant.grantedAt(), ZoneId.systemDefault());
        }
    }

    /** An account, as far as everybody in the alliance may know it. */
    public record Person(AccountId id, String userName, String name) {

        static Person of(Account account) {
            return new Person(account.id(), account.userName(), account.displayName());
        }
    }
}
