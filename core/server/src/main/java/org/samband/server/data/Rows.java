package org.samband.server.data;

import org.springframework.data.repository.ListCrudRepository;
import org.springframework.data.repository.ListPagingAndSortingRepository;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.transaction.annotation.Transactional;

/**
 * What every repository extends: its queries run in a transaction too, because without one the database would not know
 * the alliance and would answer that there is nothing.
 */
@NoRepositoryBean
@Transactional(readOnly = true)
public interface Rows<T, I> extends ListCrudRepository<T, I>, ListPagingAndSortingRepository<T, I> {}
