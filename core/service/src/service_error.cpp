#include "vidgo/service/service_error.h"

#include "vidgo/base/base_error.h"

namespace vidgo::service {

ErrorText describe(ServiceError code)
{
    switch (code) {
    case ServiceError::NoEngine:
        //: {tool} is the name of a tool such as “Short video”.
        return {"service.no_engine",
                VIDGO_TEXT("Error", "“{tool}” can't run on this computer yet. Its examples can be browsed.")};
    case ServiceError::ExampleMissing:
        //: An example (preset) that was asked for does not exist.
        return {"service.example_missing",
                VIDGO_TEXT("Error", "This example is not here. Choose another one.")};
    case ServiceError::ItemMissing:
        //: A result of the person's own that was asked for does not exist.
        return {"service.item_missing", VIDGO_TEXT("Error", "This result is not in the library any more.")};
    case ServiceError::FileLost:
        //: {file} is a file name.
        return {"service.file_lost",
                VIDGO_TEXT("Error",
                           "The file of “{file}” is missing from the data folder or was changed outside the "
                           "studio. Restore it from a backup or make it again.")};
    case ServiceError::NameTaken:
        //: {file} is a file name.
        return {"service.name_taken",
                VIDGO_TEXT("Error", "“{file}” is already there. Choose another name or allow replacing.")};
    case ServiceError::None:
        break;
    }
    return describe(BaseError::Internal);
}

} // namespace vidgo::service
