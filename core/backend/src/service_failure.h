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
    if (!result && result.error().is(MaterialsError::BoardMissing))
        return fail(service::ServiceError::BoardMissing, result.error().internal());
    if (!result && result.error().is(MaterialsError::BoardNameTaken))
        return fail(service::ServiceError::BoardNameTaken, result.error().internal(),
                    result.error().arguments());
    if (!result && result.error().is(MaterialsError::BatchMissing))
        return fail(service::ServiceError::BatchMissing, result.error().internal());
    if (!result && result.error().is(MaterialsError::JobMissing))
        return fail(service::ServiceError::JobMissing, result.error().internal());
    if (!result &&
        (result.error().is(MaterialsError::FileMissing) || result.error().is(MaterialsError::FileDamaged)))
        return fail(service::ServiceError::FileLost, result.error().internal(), result.error().arguments());
    return result;
}

} // namespace vidgo::backend
