"""The bundled catalog: records, validation, look-up."""
