package io.github.jianbao.service;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.MediaType;

/** What the description of the service says of the answers to a text; {@link ApiDescription} has the types. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "200",
        description = "The document and what was doubtful in it",
        content = {
            @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(ref = ApiDescription.RESULT)),
            @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string"))
        })
@ApiResponse(
        responseCode = "400",
        description = "There is no text",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(ref = ApiDescription.PROBLEM)))
@ApiResponse(
        responseCode = "406",
        description = "Neither JSON nor HTML is accepted",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(ref = ApiDescription.PROBLEM)))
@ApiResponse(
        responseCode = "408",
        description = "The text does not come in time",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(ref = ApiDescription.PROBLEM)))
@ApiResponse(
        responseCode = "413",
        description = "The text is too large",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(ref = ApiDescription.PROBLEM)))
@ApiResponse(
        responseCode = "415",
        description = "It is no text",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(ref = ApiDescription.PROBLEM)))
@ApiResponse(
        responseCode = "503",
        description = "Too many texts are being sent",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(ref = ApiDescription.PROBLEM)))
@interface Answers {}
