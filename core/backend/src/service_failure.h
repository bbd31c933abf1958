#pragma once

#include "vidgo/base/result.h"
#include "vidgo/materials/materials_error.h"
#include "vidgo/service/service_error.h"

namespace vidgo::backend {

/// Says what is missing in the words of the boundary.
template <class T>
Result<T> inWordsOfService(Result<T> result)
{
    using materials::MaterialsError;
    if (!result && result.error().is(MaterialsError::MaterialMissing))
        return fail(service::ServiceError::ExampleMissing, result.error().internal());
    if (!result && result.error().is(MaterialsError::ItemMissing))
        return fail(service::ServiceError::ItemMissing, result.error().internal());
    return result;
}

} // namespace vidgo::backend
