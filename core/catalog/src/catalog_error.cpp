#include "vidgo/catalog/catalog_error.h"

#include "vidgo/base/base_error.h"

namespace vidgo {

ErrorText describe(CatalogError code)
{
    switch (code) {
    case CatalogError::Unreadable:
        //: {file} is a file of the program itself, {reason} a technical reason in English.
        return {"catalog.unreadable",
                VIDGO_TEXT("Error",
                           "“{file}” of VidGo Studio can't be read ({reason}). Install VidGo Studio again.")};
    case CatalogError::Invalid:
        //: {file} is a file of the program itself, {path} the place in it, {reason} a technical reason in
        //: English.
        return {"catalog.invalid",
                VIDGO_TEXT("Error", "“{file}” of VidGo Studio is wrong at {path} ({reason}). "
                                    "Install VidGo Studio again.")};
    case CatalogError::None:
        break;
    }
    return describe(BaseError::Internal);
}

} // namespace vidgo
