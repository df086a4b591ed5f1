package org.samband.server.plugin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samband.server.plugin.ProfileJar.State;
import org.samband.server.plugin.signature.JarTrust;
import org.samband.server.plugin.signature.SignatureState;
import org.samband.server.web.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks again at who vouches for the jars that are here: at each start, and when the lists of this node have changed. What
 * has been revoked is turned off, for all nodes.
 */
@Component
public class SignatureRounds {

    private static final Logger LOG = LoggerFactory.getLogger(SignatureRounds.class);

    private final ProfileJarRows rows;
    private final InstalledJars jars;
    private final NodePlugins node;
    private final JarTrust trust;
    private final BuiltInJars builtIns;
    private final ProfileTrail trail;
    private final TransactionOperations transactions;

    SignatureRounds(
            ProfileJarRows rows,
            InstalledJars jars,
            NodePlugins node,
            JarTrust trust,
            BuiltInJars builtIns,
            ProfileTrail trail,
            TransactionOperations transactions) {
        this.rows = rows;
        this.jars = jars;
        this.node = node;
        this.trust = trust;
        this.builtIns = builtIns;
        this.trail = trail;
        this.transactions = transactions;
    }

    /** Returns what an administrator should know: lists that cannot be read, and jars that pretend to be the server's own. */
    public List<Message> problems() {
        return Stream.concat(trust.problem().stream(), builtIns.leftOut().stream())
                .toList();
    }

    void lookIfListsChanged() {
        if (trust.refresh()) {
            look();
            node.followAnew();
        }
    }

    void look() {
        for (var jar : rows.findAll()) {
            if (jar.state() != State.REFUSED) {
                try {
                    look(jar);
                } catch (RuntimeException e) {
                    // Another node may have been faster; one jar does not keep us from the next.
                    LOG.warn("Who vouches for {} could not be looked at: {}", jar.name(), e.toString());
                }
            }
        }
    }

    private void look(ProfileJar jar) {
        var verdict = node.verdict(jar);
        var sentence = verdict.sentence(jar.name());
        if (verdict.state() != jar.signature()) {
            jar.judged(verdict);
            transactions.executeWithoutResult(_ -> {
                rows.save(jar);
                trail.add(ProfileAction.SIGNATURE, jar, sentence);
            });
        }
        if (verdict.state() == SignatureState.REVOKED && jar.state() == State.ON) {
            LOG.warn("Turning off {} {}, which is revoked", jar.name(), jar.pluginVersion());
            jars.turnOff(jar.sha256(), Optional.of(sentence));
        }
    }
}
