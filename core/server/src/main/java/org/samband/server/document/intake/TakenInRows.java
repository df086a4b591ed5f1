package org.samband.server.document.intake;

import java.util.Optional;
import org.samband.server.data.Identifier;
import org.samband.server.data.Rows;
import org.springframework.data.repository.NoRepositoryBean;

/** What the table of one kind of import answers. */
@NoRepositoryBean
public interface TakenInRows<I extends TakenIn<K>, K extends Identifier> extends Rows<I, K> {

    Optional<I> findByProvenanceSha256AndYearAndState(String sha256, int year, ImportState state);

    /** Finds an import and keeps others from changing it until the transaction ends. */
    Optional<I> lock(K id);
}
