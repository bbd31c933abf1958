#include "vidgo/documents/documents_error.h"

#include "vidgo/base/base_error.h"

namespace vidgo::documents {

ErrorText describe(DocumentsError code)
{
    switch (code) {
    case DocumentsError::TextsInvalid:
        //: {file} is the name of a file of the program, {reason} a technical reason in English.
        return {"documents.texts_invalid",
                VIDGO_TEXT("Error", "Receipts can't be written: {file} is damaged ({reason}). Install VidGo "
                                    "Studio again.")};
    case DocumentsError::NotDrawn:
        //: {reason} is a technical reason in English.
        return {"documents.not_drawn",
                VIDGO_TEXT("Error", "The document could not be drawn ({reason}). Free some memory and try "
                                    "again.")};
    case DocumentsError::None:
        break;
    }
    return vidgo::describe(BaseError::Internal);
}

} // namespace vidgo::documents
