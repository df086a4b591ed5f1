package org.samband.profile;

import org.springframework.beans.factory.InitializingBean;

/** What the profile API must not hold: a type that knows Spring. */
public interface SpringBreach extends InitializingBean {}
