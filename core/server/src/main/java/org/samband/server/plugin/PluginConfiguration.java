package org.samband.server.plugin;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Makes the settings of plugins known. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PluginSettings.class)
class PluginConfiguration {}
