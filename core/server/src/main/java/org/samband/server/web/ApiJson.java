package org.samband.server.web;

import com.fasterxml.jackson.annotation.Nulls;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Refuses a null among the entries of a list or a map that a client sends, before any handler meets it. */
@Configuration(proxyBeanMethods = false)
class ApiJson {

    @Bean
    JsonMapperBuilderCustomizer noNullEntries() {
        return json -> json.changeDefaultNullHandling(usual -> usual.withContentNulls(Nulls.FAIL));
    }
}
