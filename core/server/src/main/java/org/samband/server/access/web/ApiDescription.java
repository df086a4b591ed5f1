package org.samband.server.access.web;

import org.samband.server.rule.Public;
import org.springdoc.core.customizers.SpringDocCustomizers;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.SpringDocProviders;
import org.springdoc.core.service.AbstractRequestService;
import org.springdoc.core.service.GenericResponseService;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.core.service.OperationService;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.web.bind.annotation.RestController;

/** Describes the API to programs and to those who write them. */
@RestController
@Public
class ApiDescription extends OpenApiWebMvcResource {

    ApiDescription(
            ObjectFactory<OpenAPIService> description,
            AbstractRequestService requests,
            GenericResponseService answers,
            OperationService operations,
            SpringDocConfigProperties properties,
            SpringDocProviders providers,
            SpringDocCustomizers customizers) {
        super(description, requests, answers, operations, properties, providers, customizers);
    }
}
