#pragma once

#include "vidgo/base/error.h"

namespace vidgo::documents {

enum class DocumentsError {
    None,
    TextsInvalid, ///< {file} {reason}: the file with the words of documents.
    NotDrawn,     ///< {reason}: the drawing library refused.
};

ErrorText describe(DocumentsError code);

} // namespace vidgo::documents
