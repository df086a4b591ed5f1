/** A profile of another country, thrown away after the tests: the API can say it, and the core need not know. */
@NullMarked
package org.example.zweckverband;

import org.jspecify.annotations.NullMarked;
